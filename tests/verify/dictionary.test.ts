import { renderDictionary } from '../../seed/dictionary/render-dictionary';
import { aCase, rowsOfFiles } from '../seed/seed-folder';

const FINDING = `findings:
  - text: { en: A | B., zh: 甲。 }
    marker: here
    flags: [no period]
    quantities: [{ metric: accuracy, value: 94, unit: "%", asPrinted: 94% }]
`;

const OBSERVATIONS = {
  'o.yaml': 'observations: o\nindicator: rank\nfile: o.csv\nsource: report\nsection: Chapter one\n',
  'o.csv': 'city,value,period,marker\nseoul,1,2018,a\nseoul,2,2019,b\nbusan,2,2018,c\n',
};

describe('the data dictionary', () => {
  const text = renderDictionary(rowsOfFiles({ 'x.yaml': aCase(FINDING), ...OBSERVATIONS }));

  it.each([
    ['kinds', '| `case` | something that a city did: a project, a programme, a platform | 1 | 1 |'],
    ['links', '| `TAKES_PLACE_IN` | a case takes place in a city or region | 1 | 0 |'],
    ['kinds of statement', '| `FINDING` | what a study finds | 1 |'],
    ['metrics', '| `accuracy` | Accuracy | 准确度 | % | 1 |'],
    ['units', '| `%` | `%` | per cent | 百分比 |  |  | 1 | 0 |'],
    ['indicators', '| `rank` | Rank / 排名 | The place in a list. | 榜单中的位置。 | rank | rank | lower is better |'],
    ['what is observed', '| `rank` | report | 2018 to 2019 (2) | 2 | 3 | 0 |'],
    ['sources', '| `report` | A report / 一份报告 | report |  | All rights reserved | B | 5 | 3 |'],
    ['doubts', '| `NO_PERIOD` | the source gives no time | 1 | 0 |'],
    ['doubtful statements, with nothing that breaks the table', '| `case:x` | A \\| B. |  |'],
  ])('shows %s', (_, line) => {
    expect(text.split('\n')).toContain(line);
  });

  it('does not depend on the order of the files', () => {
    const renamed = renderDictionary(rowsOfFiles({ 'a/x.yaml': aCase(FINDING), ...OBSERVATIONS }));
    expect(renamed).toBe(text);
  });
});
