/**
 * The font that a package in Hindi, Marathi or another language in Devanagari
 * carries: offices have machines without one, and a learner's screen must not
 * depend on that. It is Noto Sans Devanagari as its makers publish it for the
 * web, one file for every weight, whole: with all its rules for conjuncts.
 */
import type { Project } from '../course/course.ts';
import { isDevanagari } from '../player/language-names.ts';
import { langsOf, packedModules } from './packed-pages.ts';

/** Inside a package. */
export const FONTS_FOLDER = 'fonts';
export const FONT_STYLES = 'devanagari.css';

/** Whether a page that is packed is written in Devanagari. */
export const needsDevanagari = (project: Project): boolean =>
  packedModules(project).some(({ pages }) =>
    pages.some((page) => langsOf(page, project.course).some(isDevanagari)),
  );
