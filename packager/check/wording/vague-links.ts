/** Links whose text says nothing of where they lead (WCAG 2.2, failure F84). */

const VAGUE =
  /^(click|press|tap)?\s*(here|this|link|more|read more|click)\.?$|^(यहाँ|यहां|इस पर|और)?\s*(क्लिक करें|दबाएँ|पढ़ें|देखें|यहाँ|लिंक)[।.]?$/i;

export const isVague = (text: string): boolean => VAGUE.test(text);
