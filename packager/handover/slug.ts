/** A name that every mail program and drive keeps: the Latin letters of the title, or of none, the course's id. */
export function slugOf(title: string, id: string): string {
  const latin = title
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return latin.slice(0, 60) || `course-${id.slice(0, 8)}`;
}
