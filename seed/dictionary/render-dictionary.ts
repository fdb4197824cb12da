import type { KnowledgeRows } from '../rows';
import { figureSection, sourceSection } from './document-sections';
import { indicatorSection } from './indicator-section';
import { kindSection, linkSection } from './graph-sections';
import { metricSection, unitSection } from './quantity-sections';
import { doubtSection, statementSection } from './statement-sections';

/** The text of the data dictionary: what the knowledge base holds, counted. It depends on the rows and on nothing else. */
export function renderDictionary(rows: KnowledgeRows): string {
  const sections = [
    kindSection(rows),
    linkSection(rows),
    statementSection(rows),
    metricSection(rows),
    unitSection(rows),
    indicatorSection(rows),
    sourceSection(rows),
    figureSection(rows),
    doubtSection(rows),
  ];
  return `# Data dictionary

<!-- Made from seed/data by "npm run seed -- dictionary"; edit it there. -->

What the knowledge base holds, counted from the seed files. The format of the files is described in
[seed-format.md](seed-format.md).

${sections.map(({ title }) => `- [${title}](#${title.toLowerCase().replace(/ /g, '-')})`).join('\n')}

${sections.map(({ title, body }) => `## ${title}\n\n${body}\n`).join('\n')}`;
}
