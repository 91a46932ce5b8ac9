import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cssAddresses } from '../../packager/check/package/css.ts';
import { evalUses, fetchedByScript, Script } from '../../packager/check/package/script.ts';
import { literalsOf } from '../../packager/check/package/script-literals.ts';

const scriptOf = (code: string) => new Script('a.js', code);
const uses = (code: string) =>
  evalUses(scriptOf(code)).map(({ name, line, column }) => `${name} ${line}:${column}`);

describe('evalUses', () => {
  it.each([
    ['eval("1")', ['eval 1:1']],
    ['var a;\n  window.eval(a)', ['eval 2:3']],
    ['x = new Function("a", b)', ['new Function 1:5']],
    ['x.eval(1); reeval(2); evaluate(3)', []],
    ['// eval(1)\n/* eval(2) */ "eval(3)" + \'eval(4)\' + `eval(5)`', []],
    ['a = b / eval(c) / d', ['eval 1:9']],
    ['return /eval(1)/.test(x)', []],
    ['x = /["\']/; eval(1)', ['eval 1:13']],
    ['x = a[0] / 2; y = "/"; eval(1)', ['eval 1:24']],
    ['x = "unfinished\neval(1)', ['eval 2:1']],
  ])('%s', (code, expected) => {
    expect(uses(code)).toEqual(expected);
  });
});

it('literalsOf gives spans in order, inside the text, whatever the text', () => {
  const piece = fc.constantFrom(
    '"',
    "'",
    '`',
    '/',
    '*',
    '\\',
    '\n',
    '[',
    ']',
    'a',
    ' ',
    '//',
    '/*',
    '*/',
    'return ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const code = pieces.join('');
      let end = 0;
      for (const span of literalsOf(code)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(code.length);
        end = span.end;
      }
    }),
  );
});

it('finds addresses that scripts ask for', () => {
  const code =
    '// fetch("https://no.example/")\nfetch("https://a.example/x");\nxhr.open("GET", \'//b.example/y\');\nfetch(url);';
  expect([...fetchedByScript(scriptOf(code))]).toEqual([
    { url: 'https://a.example/x', line: 2, column: 1 },
    { url: '//b.example/y', line: 3, column: 4 },
  ]);
});

it('finds addresses in style sheets', () => {
  const css = '/* url(no.png) */\n@import "a.css";\np { background: url( \'b c.png\' ), URL(d.png) }\nurl()';
  expect([...cssAddresses(css)]).toEqual([
    { url: 'a.css', line: 2, column: 1, start: 27 },
    { url: 'b c.png', line: 3, column: 17, start: 57 },
    { url: 'd.png', line: 3, column: 35, start: 73 },
  ]);
});
