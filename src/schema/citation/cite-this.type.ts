import { Field, ObjectType } from 'type-graphql';
import { defineEnum } from '../common/define-enum';

export const CitationFormatEnum = defineEnum<'BIBTEX' | 'RIS' | 'CSL_JSON' | 'GBT7714'>(
  'CitationFormat',
  'How a citation is written. Each holds the record first, then the sources that it rests on.',
  {
    BIBTEX: 'BibTeX, UTF-8, entries @misc and @techreport.',
    RIS: 'RIS, lines ended by CRLF.',
    CSL_JSON: 'CSL-JSON, as text.',
    GBT7714: 'A text by GB/T 7714-2015, a reference a line.',
  },
);

@ObjectType('CiteThis', {
  description:
    'How to cite something, in the state of the data that the answer was made from. The date of access is that of the data version, so that the same question gives the same citation.',
})
export class CiteThisType {
  @Field(() => String, {
    description: 'Its address with the data version; who opens it later is told what has changed since.',
  })
  permalink!: string;

  @Field(() => String, { description: 'Its address on this server, without the data version: `/case/SLUG`.' })
  path!: string;

  @Field(() => String, { description: 'The state of the data that is cited.' })
  dataVersion!: string;
}
