/** What is asked of a course while it is written. */
import { type Family, rulesOf } from './family.ts';
import { rules as course } from './rules/course.ts';
import { rules as guideline } from './rules/guideline.ts';
import { rules as page } from './rules/page.ts';
import { rules as question } from './rules/question.ts';

export const COURSE_FAMILIES: readonly Family[] = [
  { id: 'course', title: { en: 'The course', hi: 'कोर्स' }, rules: course },
  { id: 'page', title: { en: 'The pages', hi: 'पृष्ठ' }, rules: page },
  { id: 'guideline', title: { en: 'Guidelines on the content', hi: 'सामग्री के दिशानिर्देश' }, rules: guideline },
  { id: 'question', title: { en: 'Questions and tests', hi: 'प्रश्न और टेस्ट' }, rules: question },
];

export const COURSE_RULES = rulesOf(COURSE_FAMILIES);
