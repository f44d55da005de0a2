import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'=1"],
  ['＝1', "'＝1"],
  ['a;=1+1', `"a;'=1+1"`],
  ['a; -1;b', `"a; '-1;b"`],
  [';;+1', `";;'+1"`],
  ['a=b', 'a=b'],
  ['er-ams', 'er-ams'],
  ['a,"b"\nc', '"a,""b"" c"'],
])('%j is a text in every spreadsheet: %s', (value, written) => {
  expect(csvText([[value, 7, null]])).toBe(`${written},7,\r\n`);
});
