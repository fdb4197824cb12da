import { z } from 'zod';

/** A source that the answer cites. */
export const SOURCE = z.object({
  id: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  permalink: z.string().describe('Its page in this knowledge base.'),
});

/** A place in a source. */
const CITATION = z.object({
  source: z.string().describe('Id of an entry of `sources`.'),
  locator: z.string().describe('Place in the source, as printed.'),
});

/** What every part of an answer says of where it comes from. */
export const CITED = {
  citations: z.array(CITATION).describe('Places that this rests on, the first ones first.'),
  citationsTotal: z.number().describe('How many places there are in all.'),
};

/** What every answer ends with. */
export const FOOT = {
  dataVersion: z.string().describe('State of the data; part of every permalink.'),
  sources: z.array(SOURCE).describe('Every source that is cited above, once.'),
};

/** A node, named and linked. */
export const THING = z.object({
  id: z.string(),
  kind: z.string().describe('What it is: the beginning of its id.'),
  name: z.string(),
  permalink: z.string(),
});

/** A node in a list of them, with what it rests on. */
export const ITEM = THING.extend({ summary: z.string(), ...CITED });

export const STATEMENT = z.object({
  id: z.string(),
  kind: z.string(),
  text: z.string(),
  evidence: z.string().describe('Grade of evidence, A (measured) to D (opinion or inference).'),
  flags: z.array(z.string()).describe('Recorded doubts.'),
  permalink: z.string(),
  ...CITED,
});

export const VALUE = z.object({
  id: z.string(),
  indicator: z.string(),
  of: z.string().describe('Id of the place that it was measured of.'),
  value: z.number().nullable(),
  text: z.string().describe('What was measured, where, when, and the value with its unit.'),
  evidence: z.string(),
  flags: z.array(z.string()),
  permalink: z.string(),
  ...CITED,
});
