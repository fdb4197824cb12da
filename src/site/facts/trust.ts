import type { Label } from '../../labels/label';
import type { NodeRow, Snapshot } from '../../snapshot';
import { nameOf } from '../names';
import type { PageClaims } from './claims';

/** How far a page can be trusted: sentences counted from its statements, and those that the editors have to add. */
export interface Trust {
  readonly counted: readonly Label[];
  readonly editors: readonly Label[];
}

export function trustOf(data: Snapshot, { all }: PageClaims): Trust {
  const told = all.filter(({ isEditorial }) => !isEditorial);
  const sources = new Map<number, NodeRow>();
  for (const { citations } of told) {
    for (const { sourceIdentity } of citations) {
      const source = data.nodeAt(sourceIdentity);
      if (source !== null) sources.set(sourceIdentity, source);
    }
  }
  const others = told.filter(({ row }) => (row.otherSources?.length ?? 0) > 0).length;
  const [only] = sources.values();
  const inferred = all.length - told.length;
  const guessed = told.filter(
    ({ row }) => row.flags.includes('INFERRED_SUBJECT') || row.flags.includes('AMBIGUOUS'),
  ).length;
  const undated = told.filter(({ row, quantities }) => quantities.length > 0 && row.flags.includes('NO_PERIOD')).length;
  const disputed = told.filter(({ row }) => row.flags.includes('CONTRADICTED')).length;
  return {
    counted: [
      gradesOf(told.map(({ row }) => row.evidence)),
      ...(sources.size === 1 && only
        ? [{ en: `All rest on one source, ${nameOf(only).en}.`, zh: `全部出自同一来源：${nameOf(only).zh}。` }]
        : []),
      ...(sources.size > 1
        ? [{ en: `They rest on ${sources.size} sources.`, zh: `这些陈述出自${sources.size}个来源。` }]
        : []),
      others === 0
        ? { en: 'No other source has been compared with them.', zh: '尚未与其他来源对照。' }
        : { en: `Of ${others} another source says something too.`, zh: `其中${others}条另有其他来源谈及。` },
    ],
    editors: [
      ...said(guessed, ['needed a reading of what the source means', '需要判断原文所指']),
      ...said(undated, ['with a figure name no period', '有数字而未注明时期']),
      ...said(disputed, ['are contradicted elsewhere', '与他处说法矛盾']),
      ...said(inferred, ['are inferred by the editors', '由编者推断，来源未明确说明']),
    ],
  };
}

function gradesOf(grades: readonly string[]): Label {
  const counts = ['A', 'B', 'C', 'D'].flatMap((grade) => {
    const count = grades.filter((each) => each === grade).length;
    return count === 0 ? [] : [{ grade, count }];
  });
  const en = counts.map(({ grade, count }) => `${count} of grade ${grade}`).join(', ');
  const zh = counts.map(({ grade, count }) => `${grade}级${count}条`).join('，');
  const many = grades.length === 1 ? '1 statement' : `${grades.length} statements`;
  return { en: `${many}: ${en}.`, zh: `共${grades.length}条陈述：${zh}。` };
}

function said(count: number, [en, zh]: readonly [string, string]): Label[] {
  if (count === 0) return [];
  const single = en.replace(/^are\b/, 'is').replace(/\bname\b/, 'names');
  return [{ en: count === 1 ? `1 statement ${single}.` : `${count} statements ${en}.`, zh: `${count}条陈述${zh}。` }];
}
