import type { NodeKind } from '../../src/entities/vocabulary';
import type { NodeEntry } from '../forms';
import { statementKey } from '../ids';
import { LINK_KEYS } from '../link-keys';
import { nearest } from '../nearest';
import { problemAt, type Problem } from '../problem';
import type { CaseForm } from '../records/case-form';
import { defaultPlace, placeOf } from '../sections';
import { findStatement, type StatementEntry, statementNames, statementsOf } from '../statements';
import { quantityProblems } from './quantities';

/** What can only be said of a statement when its node and its neighbours are known. */
export function statementProblems(owner: NodeEntry): Problem[] {
  const statements = statementsOf(owner);
  return [
    ...statements.flatMap((statement) => [
      ...misplacedKeys(statement),
      ...repeatedPlaces(statement),
      ...quantityProblems(statement),
    ]),
    ...duplicates(owner, statements),
    ...unknownStatements(owner),
  ];
}

function misplacedKeys({ owner, form, path }: StatementEntry): Problem[] {
  return LINK_KEYS.flatMap(({ key, owners }) => {
    if (form[key] === undefined || !owners || owners.includes(owner.kind as NodeKind)) return [];
    const message = `\`${key}\` connects a ${owners.join(' or a ')}, and this is a ${owner.kind}. Use \`relatesTo\` or \`about\`.`;
    return [problemAt(owner.locate([...path, key], 'key'), 'misplaced-key', message)];
  });
}

function repeatedPlaces({ owner, form, path }: StatementEntry): Problem[] {
  if (!Array.isArray(form.also)) return [];
  const around = placeOf(form, defaultPlace(owner));
  const seen = new Set([JSON.stringify(around)]);
  return form.also.flatMap((further, index) => {
    const place = JSON.stringify(placeOf(further ?? {}, around));
    if (!seen.has(place)) {
      seen.add(place);
      return [];
    }
    return [problemAt(owner.locate([...path, 'also', index]), 'repeated-entry', 'this place is named already.')];
  });
}

function duplicates(owner: NodeEntry, statements: readonly StatementEntry[]): Problem[] {
  const seen = new Map<string, StatementEntry>();
  return statements.flatMap((statement) => {
    const key = statementKey(statement);
    const first = key === null ? undefined : seen.get(key);
    if (key !== null && !first) seen.set(key, statement);
    if (!first) return [];
    const { line } = owner.locate(first.path);
    const same = statement.form.key === undefined ? 'kind, source, section and marker' : `the key ${key}`;
    const message = `the statement in line ${line} has the same ${same.replace(/^the /, '')}. Give this one a \`key\` of its own.`;
    const part = statement.form.key === undefined ? 'marker' : 'key';
    return [problemAt(owner.locate([...statement.path, part]), 'duplicate-statement', message)];
  });
}

/** `statement: 2 of findings` in a link names a statement of the same file. */
function unknownStatements(owner: NodeEntry): Problem[] {
  const { organisations } = owner.form as Partial<CaseForm>;
  const lists = { links: owner.form.links, organisations };
  return Object.entries(lists).flatMap(([list, forms]) => {
    if (!Array.isArray(forms)) return [];
    return forms.flatMap((form, index) => {
      const text: unknown = form?.statement;
      if (typeof text !== 'string' || findStatement(owner, text)) return [];
      const message = 'no statement of this file has this key or number (`2 of findings`, counted from 1).';
      const place = owner.locate([list, index, 'statement']);
      return [problemAt(place, 'unknown-statement', message, nearest(text, statementNames(owner)))];
    });
  });
}
