/** The originality certificate as a file, in the form that the file's name asks for. */
import type { Certificate } from '../check/similarity/certificate.ts';
import { certificateHtml } from '../check/similarity/certificate-html.ts';
import { CERTIFICATE_WORDS } from '../check/similarity/certificate-words.ts';
import type { UiLang } from '../course/words.ts';
import { pagePdf } from '../report-pdf.ts';

export const CERTIFICATE_FORMS = ['pdf', 'html', 'json'] as const;
export type CertificateForm = (typeof CERTIFICATE_FORMS)[number];

/** The form of a file by its extension. */
export const certificateForm = (file: string): CertificateForm | undefined =>
  CERTIFICATE_FORMS.find((form) => file.toLowerCase().endsWith(`.${form}`));

/** @param lang of the page and the PDF; the JSON has none */
export async function certificateFile(
  certificate: Certificate,
  form: CertificateForm,
  lang: UiLang,
): Promise<string | Uint8Array> {
  if (form === 'json') return `${JSON.stringify(certificate, undefined, 2)}\n`;
  const source = certificateHtml(certificate, lang);
  if (form === 'html') return source;
  const { tool, subject } = certificate;
  const title = `${CERTIFICATE_WORDS[lang].title} · ${subject.title}`;
  return pagePdf({ source, title, creator: `${tool.name} ${tool.version}`, lang });
}
