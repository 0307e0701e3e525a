import { describe, expect, it } from 'vitest';
import { dateClaims } from '../../../src/extract/claims/dates.js';
import { extractDates } from '../../../src/extract/dates/index.js';
import type { DateClaim } from '../../../src/model/index.js';
import { documentOf } from '../../support/date-documents.js';

function claims(sentence: string): DateClaim[] {
  const document = documentOf([sentence]);
  return dateClaims(document, { dates: extractDates(document), quantities: [], names: [], entities: [], speeches: [] });
}

describe('the act that is dated, whatever words tell it', () => {
  it.each([
    ['The banker must report to prison on Oct. 25.', 'Oct. 25', 'cede'],
    ['In April Meyers agreed to repay the money.', 'April', 'agree'],
    ['In May, the banker entered a guilty plea.', 'May', 'plead'],
    ['She agreed in May to plead guilty.', 'May', 'plead'],
    ['The ship must leave no later than Friday.', 'no later than Friday', 'leave'],
    ['The bridge gave way shortly before 3pm.', 'shortly before 3pm', 'collapse'],
    ['The rocket lifted off at 13:58 GMT.', '13:58 GMT', 'launch'],
    ['The rocket blasted off at 1:58 p.m. Eastern time.', '1:58 p.m. Eastern time', 'launch'],
    ['On Sept. 13, as her lawyers looked on, the judge sentenced her.', 'Sept. 13', 'convict'],
    ['On Friday a jury that sat for six weeks acquitted her.', 'Friday', 'convict'],
    ['Early on Sunday the dam burst.', 'Early on Sunday', 'explode'],
    ['The boat left the port at 06.00 on 2 May.', '06.00 on 2 May', 'leave'],
    ['Officers arrested a man of 40 at 23.50.', '23.50', 'arrest'],
    ['The explosion came at 12:40 pm, as workers ate.', '12:40 pm', 'explode'],
    ['The dog was last seen on 1 May near a lake.', '1 May', 'missing'],
    ['The law comes into force on 1 July.', '1 July', 'effect'],
    ['The storm came ashore early Thursday.', 'early Thursday', 'landfall'],
    ['She gave birth to twins on 2 June.', '2 June', 'birth'],
    ['The rebels carried out an attack on Sunday.', 'Sunday', 'attack'],
    ['The two sides struck a deal on Sunday.', 'Sunday', 'agree'],
    ['The storm made landfall at 3.30 a.m. on Thursday.', '3.30 a.m. on Thursday', 'landfall'],
    ['The council passed the plan on Tuesday.', 'Tuesday', 'elect'],
  ])('%s', (sentence, text, property) => {
    expect(claims(sentence).map((c) => [c.value.text, c.property])).toEqual([[text, property]]);
  });

  it.each(['It closed at 12.23 dollars.', 'It rose by 12.23 percent.', 'It was built by April Smith.'])(
    'no date: %s',
    (sentence) => {
      expect(claims(sentence)).toEqual([]);
    },
  );

  it('what must be done is still to come', () => {
    const [due] = claims('She must leave by 5 December.');
    expect(due?.value.start).toBe('2024-12-05');
  });
});
