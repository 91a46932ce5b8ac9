/** The form of a dossier's list, `dossier.json`: what was handed in, each file with its SHA-256. */
import { z } from 'zod';

export const DossierList = z.strictObject({
  format: z.literal(1),
  kind: z.literal('kriti-dossier'),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  made: z.iso.datetime(),
  course: z.strictObject({ id: z.string(), title: z.string() }),
  profile: z.string().describe('what it was checked against'),
  key: z
    .string()
    .exactOptional()
    .describe('public key of whoever signed it (SubjectPublicKeyInfo, base 64); absent: not signed'),
  files: z.record(
    z.string(),
    z.strictObject({ bytes: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  ),
});
export type DossierList = z.infer<typeof DossierList>;
