/**
 * The vocabularies that LOM itself defines under the source `LOMv1.0`: those of
 * IEEE 1484.12.1 and, beside them, the older ones of IMS 1.2.1, which SCORM 1.2
 * took over.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(',').map(normalWord));

/** A word as it is compared: without capitals, spaces and hyphens. */
export const normalWord = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '');

const LEVELS = 'very low,low,medium,high,very high';

/** By the element's name in small letters. */
export const VOCABULARIES: Readonly<Record<string, ReadonlySet<string>>> = {
  structure: words('atomic,collection,networked,hierarchical,linear,mixed,branched,parceled'),
  aggregationlevel: words('1,2,3,4'),
  status: words('draft,final,revised,unavailable'),
  role: words(
    'author,publisher,unknown,initiator,terminator,validator,editor,graphical designer,technical implementer,content provider,technical validator,educational validator,script writer,instructional designer,subject matter expert,creator',
  ),
  type: words('operating system,browser'),
  name: words(
    'pc-dos,ms-windows,macos,unix,multi-os,none,any,netscape communicator,ms-internet explorer,opera,amaya',
  ),
  interactivitytype: words('active,expositive,mixed,undefined'),
  learningresourcetype: words(
    'exercise,simulation,questionnaire,diagram,figure,graph,index,slide,table,narrative text,exam,experiment,problem statement,self assessment,self test,lecture',
  ),
  interactivitylevel: words(LEVELS),
  semanticdensity: words(LEVELS),
  intendedenduserrole: words('teacher,author,learner,manager'),
  context: words(
    'school,higher education,training,other,primary education,secondary education,university first cycle,university second cycle,university postgrade,technical school first cycle,technical school second cycle,professional formation,continuous formation,vocational training',
  ),
  difficulty: words('very easy,easy,medium,difficult,very difficult'),
  cost: words('yes,no'),
  copyrightandotherrestrictions: words('yes,no'),
  kind: words(
    'is part of,has part,is version of,has version,is format of,has format,references,is referenced by,is based on,is basis for,requires,is required by',
  ),
  purpose: words(
    'discipline,idea,prerequisite,educational objective,accessibility restrictions,accessibility,restrictions,educational level,skill level,security level,competency',
  ),
};
