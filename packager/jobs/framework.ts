/** Reads a framework of competencies in a process of its own: its file is a stranger's. */
import type { Problem } from '../course/problem.ts';
import type { Result } from '../course/result.ts';
import type { FrameworkRead } from '../import/frameworks/fault.ts';
import { readFramework } from '../import/frameworks/read-framework.ts';
import type { Job } from './serve.ts';

/** @param bytes of the file, in base 64: messages between processes are text. */
export const readFrameworkJob: Job<
  { readonly file: string; readonly bytes: string },
  Result<FrameworkRead, readonly Problem[]>
> = async ({ file, bytes }) => readFramework(file, Buffer.from(bytes, 'base64'));
