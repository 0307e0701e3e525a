import { describe, expect, it } from 'vitest';
import { extractDates } from '../../../src/extract/dates/index.js';
import { documentOf } from '../../support/date-documents.js';

/** "words → days" of each date in the sentence. 2024-05-15 is a Wednesday. */
function read(sentence: string, published: string | null = '2024-05-15'): string[] {
  const document = documentOf([sentence], published);
  return extractDates(document).map((d) => {
    const days = d.from === null ? '?' : d.from === d.to ? d.from : `${d.from}..${d.to}`;
    return `${document.article.text.slice(d.start, d.end)} → ${days}${d.time === null ? '' : ` ${d.time}`}${d.timeTo ? `-${d.timeTo}` : ''}${d.zone ? ` ${d.zone}` : ''}`;
  });
}

describe('days told by month and number', () => {
  it.each([
    ['The bridge opened on 10 November 2019.', '10 November 2019 → 2019-11-10'],
    ['The bridge opened on November 10th, 2019.', 'November 10th, 2019 → 2019-11-10'],
    ['The bridge opened on the 10th of November.', '10th of November → 2023-11-10'],
    ['The bridge opened on Nov. 10.', 'Nov. 10 → 2023-11-10'],
    ['The bridge opened on Sunday, Nov. 10, 2019.', 'Sunday, Nov. 10, 2019 → 2019-11-10'],
    ['A strike began on 2019-11-10.', '2019-11-10 → 2019-11-10'],
    ['A strike began on 25/12/2019.', '25/12/2019 → 2019-12-25'],
    ['The November 9 agreement holds.', 'November 9 → 2023-11-09'],
    ['It happened on New Year’s Day 2015.', 'New Year’s Day 2015 → 2015-01-01'],
    ['It happened on Christmas Eve.', 'Christmas Eve → 2023-12-24'],
    ['It ran from August 7–12.', 'August 7–12 → 2023-08-07..2023-08-12'],
    ['It ran between 3 March and 9 April 2021.', '3 March and 9 April 2021 → 2021-03-03..2021-04-09'],
    ['The dam was closed on July 1.', 'July 1 → 2023-07-01'],
    ['The mayor has been held since June 20, when guards came for him.', 'since June 20 → 2023-06-20'],
    ['The premier takes office on June 20.', 'June 20 → 2024-06-20'],
    ['The match was played on May 5 at 9 p.m. local time.', 'May 5 at 9 p.m. local time → 2024-05-05 21:00'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });
});

describe('the hedge of a time', () => {
  it.each([
    ['The mill burned at about 7 p.m. on Friday.', 'about'],
    ['The mill burned on Friday at about 7 p.m. and fell.', 'about'],
    ['The mill burned on Friday shortly after 7 p.m. and fell.', 'shortly after'],
    ['The mill burned on Friday at 7 p.m. and fell.', null],
  ])('%s', (sentence, hedge) => {
    expect(extractDates(documentOf([sentence], '2024-05-15')).map((d) => d.hedge)).toEqual([hedge]);
  });
});

describe('months, seasons, years', () => {
  it.each([
    ['Flights are off until at least 20 May 2024.', 'until at least 20 May 2024 → 2024-05-20'],
    ['Work began in July 2016.', 'July 2016 → 2016-07-01..2016-07-31'],
    ['Work began in late September.', 'late September → 2023-09-21..2023-09-30'],
    ['Work ends in the second half of 2031.', 'second half of 2031 → 2031-07-01..2031-12-31'],
    ['Work ends in the first half of this year.', 'first half of this year → 2024-01-01..2024-06-30'],
    ['Work ended in the third quarter of 2021.', 'third quarter of 2021 → 2021-07-01..2021-09-30'],
    ['The team scored in the second half of the 2021 final.', '2021 → 2021-01-01..2021-12-31'],
    ['Work began at the end of March.', 'end of March → 2024-03-21..2024-03-31'],
    ['Work began in mid-April.', 'mid-April → 2024-04-11..2024-04-20'],
    ['Work began last November.', 'last November → 2023-11-01..2023-11-30'],
    ['Work began last fall.', 'last fall → 2023-09-01..2023-11-30'],
    ['Work began in the summer of 2016.', 'summer of 2016 → 2016-06-01..2016-08-31'],
    ['Work began in 1994.', '1994 → 1994-01-01..1994-12-31'],
    ['The port has been closed since 1992.', 'since 1992 → 1992-01-01..1992-12-31'],
    ['They paid tax from 2007 to 2014.', '2007 to 2014 → 2007-01-01..2014-12-31'],
    ['They paid tax in 2007-2014.', '2007-2014 → 2007-01-01..2014-12-31'],
    ['The 2013 collapse killed two.', '2013 → 2013-01-01..2013-12-31'],
    ['Work began in late 2016.', 'late 2016 → 2016-09-01..2016-12-31'],
    ['Prices doubled in the 1990s.', '1990s → 1990-01-01..1999-12-31'],
    ['It was built a year ago.', 'a year ago → 2023-01-01..2023-12-31'],
    ['Ground will be broken this fall.', 'this fall → 2024-09-01..2024-11-30'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it('takes the year of a list for its items, and "the same year" for the one before', () => {
    expect(read('There were two fires in 2015: one on New Year’s Day, another in September.').slice(1)).toEqual([
      'New Year’s Day → 2015-01-01',
      'September → 2015-09-01..2015-09-30',
    ]);
    expect(read('One fire broke out on May 3, 2015 and another in June of the same year.')[1]).toBe(
      'June of the same year → 2015-06-01..2015-06-30',
    );
  });

  it('leaves a month outside the list to the article’s date', () => {
    expect(read('The mill opened in 2015 and closed again in April.')[1]).toBe('April → 2024-04-01..2024-04-30');
  });
});

describe('days counted from the article’s own, the past one first', () => {
  it.each([
    ['The dam burst on Tuesday.', 'Tuesday → 2024-05-14'],
    ['The dam burst on Wednesday.', 'Wednesday → 2024-05-15'],
    ['The dam burst Friday morning.', 'Friday morning → 2024-05-10'],
    ['The dam burst last Wednesday.', 'last Wednesday → 2024-05-08'],
    ['The dam burst late on Monday.', 'late on Monday → 2024-05-13'],
    ['The dam burst in the early hours of Sunday.', 'early hours of Sunday → 2024-05-12'],
    ['The dam burst late Friday and into Saturday.', 'late Friday and into Saturday → 2024-05-10..2024-05-11'],
    ['Sunday’s flood ruined the crop.', 'Sunday → 2024-05-12'],
    ['The dam burst yesterday evening.', 'yesterday evening → 2024-05-14'],
    ['The dam burst last night.', 'last night → 2024-05-14'],
    ['The dam burst this morning.', 'this morning → 2024-05-15'],
    ['The dam burst two days ago.', 'two days ago → 2024-05-13'],
    ['The dam burst at the weekend.', 'weekend → 2024-05-11..2024-05-12'],
    ['The dam burst on Tuesday of last week.', 'Tuesday of last week → 2024-05-07'],
    ['The dam burst on Monday last week.', 'Monday last week → 2024-05-06'],
    ['The dam burst the day before yesterday.', 'the day before yesterday → 2024-05-13'],
    ['The dam burst twenty years ago.', 'twenty years ago → 2004-01-01..2004-12-31'],
    ['The dam has been cracked since at least 2018.', '2018 → 2018-01-01..2018-12-31'],
    ['The crack was seen as early as 2018.', '2018 → 2018-01-01..2018-12-31'],
    ['The dam burst at 9:47:05 pm on Tuesday.', '9:47:05 pm on Tuesday → 2024-05-14 21:47'],
    ['The dam burst at 9:47 pm (local time) on Tuesday.', '9:47 pm (local time) on Tuesday → 2024-05-14 21:47'],
    ['The dam burst at 9.47pm (BST) on Tuesday.', '9.47pm (BST) on Tuesday → 2024-05-14 21:47'],
    ['The dam burst at 9:47pm Eastern time on Tuesday.', '9:47pm Eastern time on Tuesday → 2024-05-14 21:47 ET'],
    ['The dam burst last week.', 'last week → 2024-05-06..2024-05-12'],
    ['The dam burst at the end of last week.', 'end of last week → 2024-05-09..2024-05-12'],
    ['The dam burst late last week.', 'late last week → 2024-05-09..2024-05-12'],
    ['The dam burst earlier this month.', 'earlier this month → 2024-05-01..2024-05-15'],
    ['The dam burst last month.', 'last month → 2024-04-01..2024-04-30'],
    ['The dam burst last year.', 'last year → 2023-01-01..2023-12-31'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it('does not guess whether "Thursday" in Wednesday’s paper is six days past or tomorrow', () => {
    expect(read('The dam burst on Thursday.')).toEqual(['Thursday → ?']);
  });

  it('leaves a day that does not exist unresolved', () => {
    expect(read('The dam burst on 30 February.')).toEqual(['30 February → ?']);
  });

  it('leaves them unresolved where the article has no date', () => {
    expect(read('The dam burst on Tuesday.', null)).toEqual(['Tuesday → ?']);
    expect(read('The dam burst on May 3, 2015.', null)).toEqual(['May 3, 2015 → 2015-05-03']);
  });
});

describe('days to come, where the words say so', () => {
  it.each([
    ['The curfew is due to end on July 26.', 'July 26 → 2024-07-26'],
    ['He announced the end of the scheduled closure on June 2.', 'June 2 → 2024-06-02'],
    ['The curfew would be lifted by the end of July.', 'by the end of July → 2024-07-21..2024-07-31'],
    ['The state will mourn for three days, starting on Saturday.', 'Saturday → 2024-05-18'],
    ['On Saturday the shops will open again.', 'Saturday → 2024-05-18'],
    ['The law expires later this month.', 'later this month → 2024-05-15..2024-05-31'],
    ['Licences come up in April.', 'April → 2024-04-01..2024-04-30'],
    ['She said on Saturday that the shops will open.', 'Saturday → 2024-05-11'],
    ['The ban was due to end on May 3.', 'May 3 → 2024-05-03'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });
});

describe('times of day', () => {
  it.each([
    ['The dam burst at 3.15pm, near the mill.', '3.15pm → ? 15:15'],
    ['The dam burst at half past six on Sunday evening.', 'half past six on Sunday evening → 2024-05-12 18:30'],
    ['The dam burst at quarter to 9 in the morning.', 'quarter to 9 in the morning → ? 08:45'],
    ['Shots were heard shortly after 1 a.m. Sunday.', 'shortly after 1 a.m. Sunday → 2024-05-12 01:00'],
    ['Shots were heard at around 11am on May 6.', 'around 11am on May 6 → 2024-05-06 11:00'],
    ['Shots were heard around 11:30pm local time.', 'around 11:30pm local time → ? 23:30'],
    ['Shots were heard at 10.30pm.', '10.30pm → ? 22:30'],
    ['Shots were heard at 4pm.', '4pm → ? 16:00'],
    ['Shots were heard at 21:00.', '21:00 → ? 21:00'],
    ['Shots were heard at 12:15 a.m.', '12:15 a.m. → ? 00:15'],
    ['Shots were heard around midnight.', 'around midnight → ? 00:00'],
    ['Shots were heard about an hour before midnight.', 'about an hour before midnight → ? 23:00'],
    ['Shots were heard half an hour after noon.', 'half an hour after noon → ? 12:30'],
    ['Shots were heard at 9 in the evening.', '9 in the evening → ? 21:00'],
    ['Shots were heard at 2000 GMT.', '2000 GMT → ? 20:00 GMT'],
    ['On Sunday shots were heard twice, the guard said, and once more at 3 a.m.', 'Sunday → 2024-05-12'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)[0]).toBe(expected);
  });

  it('gives a time alone the one day of its sentence', () => {
    expect(read('On Sunday shots were heard twice, the guard said, and once more at 3 a.m.')[1]).toBe(
      '3 a.m. → 2024-05-12 03:00',
    );
    expect(read('Between Sunday and Monday shots were heard, the last at 3 a.m.')[1]).toBe('3 a.m. → ? 03:00');
  });
});

describe('near misses', () => {
  it.each([
    'The dam burst at half past six.',
    'The price fell by half to six crowns in the end.',
    'It may end after six weeks of fighting.',
    'May I ask a second question, he said and sat in the sun.',
    'They plan to march on the ministry.',
    'March on the ministry, they cried.',
    'Theresa May spoke; April Jones and August Roth did not.',
    'The club is open on Friday nights and Saturdays, and every Tuesday.',
    'It was like every Sunday, wrote the Sunday Herald, or any Sunday.',
    'It closed on Black Friday and Cyber Monday.',
    'The 2000 soldiers marched 1800 metres.',
    'The general lost his 2000 soldiers.',
    'About 1994 people and 2,010 sheep were counted.',
    'Call 2016 or write to box 1999.',
    'The invoice bears 11/10/2016 and page 3/4.',
    'The tournament lasted for the last week and over the past month.',
    'The score was 10:45 and then 3:2.',
    'The Euro 2016 final was lost.',
    'A few days ago nobody knew.',
    'The spring is dry, and prices fall.',
  ])('%s', (sentence) => {
    expect(read(sentence)).toEqual([]);
  });
});

describe('ranges of times', () => {
  it.each([
    ['The shelling lasted from 9 to 11 am.', 'from 9 to 11 am → ? 09:00-11:00'],
    ['The shelling went on between 1:45 and 2:15 on Tuesday.', '1:45 and 2:15 on Tuesday → 2024-05-14 01:45-02:15'],
    ['The shelling went on between 1:45 and 2:15 pm.', '1:45 and 2:15 pm → ? 13:45-14:15'],
    ['The shelling went on between 1:45am and 2:15am.', '1:45am and 2:15am → ? 01:45-02:15'],
    ['The fire burned from 11 to 2 pm.', 'from 11 to 2 pm → ? 11:00-14:00'],
    ['The barge sank between 3 and 4 in the morning.', '3 and 4 in the morning → ? 03:00-04:00'],
    ['The market burned between 6:30 and 7:15 p.m. local time.', '6:30 and 7:15 p.m. local time → ? 18:30-19:15'],
    ['The vote ran from 07:00 until 19:00.', 'from 07:00 until 19:00 → ? 07:00-19:00'],
    ['The barge sank between midnight and 2 a.m.', 'midnight and 2 a.m. → ? 00:00-02:00'],
    ['The kiosk was robbed between 10:00 and 10:20 GMT.', '10:00 and 10:20 GMT → ? 10:00-10:20 GMT'],
    ['The parade ran from 9 a.m. - 11 a.m.', 'from 9 a.m. - 11 a.m. → ? 09:00-11:00'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it.each(['They walked from 9 to 11 miles.', 'Between 9 and 11 people were hurt.', 'The score was 1:45 and 2:15.'])(
    'not %s',
    (sentence) => {
      expect(read(sentence)).toEqual([]);
    },
  );
});

describe('days counted from the one told before', () => {
  const last = (...sentences: string[]): string => {
    const document = documentOf(sentences);
    const found = extractDates(document);
    return found.map((d) => `${document.article.text.slice(d.start, d.end)} → ${d.from}`).slice(-1)[0] ?? '';
  };

  it.each([
    ['The pilot was shot on Tuesday.', 'He died two days later.', 'two days later → 2024-05-16'],
    ['The fire broke out on 3 May 2024.', 'It was out the following morning.', 'following morning → 2024-05-04'],
    ['The barge sank on Monday.', 'That same evening two men were held.', 'same evening → 2024-05-13'],
    ['The barge sank on Monday.', 'Two men were held the same night.', 'same night → 2024-05-13'],
    ['The boy fell on 3 May 2024.', 'He was found the next day.', 'next day → 2024-05-04'],
    ['The mill was robbed on Sunday night.', 'A day earlier the shop was.', 'A day earlier → 2024-05-11'],
    ['The mill was robbed on Sunday night.', 'The day before, the shop was.', 'The day before → 2024-05-11'],
    ['The minister spoke on Tuesday.', 'A shell was fired the previous day.', 'previous day → 2024-05-13'],
  ])('%s %s', (first, second, expected) => {
    expect(last(first, second)).toBe(expected);
  });

  it.each([
    ['no day before it', 'It was built in 2012.', 'Two days later it fell.'],
    ['how many is not told', 'He came on Tuesday.', 'A few days later he left.'],
    ['a comparison', 'He came on Tuesday.', 'It was a day later than planned.'],
    ['later alone', 'He was held on Tuesday.', 'He was freed later.'],
    ['what belongs to a day', 'He came on Tuesday.', "The next day's paper told it."],
    ['weeks', 'He came on Tuesday.', 'A week later he left.'],
  ])('not: %s', (_, first, second) => {
    expect(last(first, second)).toBe(last(first));
  });

  it('not of a day told long before', () => {
    const day = 'On 3 May 2024 the wall fell.';
    expect(last(day, 'The choir sang.', 'The mayor left.', 'A day later he was back.')).toBe(last(day));
  });
});

describe('a part of a day and its day are one date', () => {
  it.each([
    ['It was in the wee hours of Sunday that the dam burst.', 'wee hours of Sunday → 2024-05-12'],
    ['The ferry sank in the small hours of Monday.', 'small hours of Monday → 2024-05-13'],
    ['The quake struck at dawn on Sunday.', 'dawn on Sunday → 2024-05-12'],
    ['The train crashed overnight on Friday.', 'overnight on Friday → 2024-05-10'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });
});

describe('last Tuesday', () => {
  it.each([
    ['The dam burst last Tuesday.', 'last Tuesday → 2024-05-07'],
    ['The dam burst last Monday.', 'last Monday → 2024-05-13'],
    ['The dam burst last Friday.', 'last Friday → 2024-05-10'],
    ['The dam burst on Tuesday.', 'Tuesday → 2024-05-14'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });
});

describe('an hour without "a.m." and "p.m.", and its part of the day', () => {
  it.each([
    ['The van struck at 10 on Saturday night.', '10 on Saturday night → 2024-05-11 22:00'],
    ['The van struck at about ten on Saturday night.', 'about ten on Saturday night → 2024-05-11 22:00'],
    ['The van struck at around 10 last night.', 'around 10 last night → 2024-05-14 22:00'],
    ['They met shortly after eight in the evening.', 'shortly after eight in the evening → ? 20:00'],
    ['They met just before six on Friday morning.', 'just before six on Friday morning → 2024-05-10 06:00'],
    ['They met at four on Friday afternoon.', 'four on Friday afternoon → 2024-05-10 16:00'],
    ['They came shortly before ten at night.', 'shortly before ten at night → ? 22:00'],
    ['It burned until five yesterday morning.', 'until five yesterday morning → 2024-05-14 05:00'],
    ['It fell at 18.58 local time.', '18.58 local time → ? 18:58'],
    ['It fell at 2.29am Tarnac time on Friday.', '2.29am Tarnac time on Friday → 2024-05-10 02:29'],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual([expected]);
  });

  it.each([
    ['The van struck at two on Saturday night.', 'Saturday night → 2024-05-11'],
    ['Guards killed around ten on Friday night.', 'Friday night → 2024-05-10'],
    ['It rose to 10 on Friday night.', 'Friday night → 2024-05-10'],
    ['They lost by five on Friday night.', 'by five on Friday night → 2024-05-10'],
    ['The toll stood at 30 on Friday night.', 'Friday night → 2024-05-10'],
  ])('none: %s', (sentence, expected) => {
    expect(read(sentence).filter((d) => d.includes(':'))).toEqual([]);
    expect(read(sentence).some((d) => d.endsWith(expected.split(' → ')[1]!))).toBe(true);
  });

  it('is no measure', () => {
    expect(read('It was recorded at 18.58 metres.')).toEqual([]);
  });
});

describe('several days', () => {
  it.each([
    ['Eight men were freed on Sunday and Monday.', []],
    ['The court sat on 3 May, 4 May and 6 May.', []],
    ['She was freed on Sunday, and on Monday the mill reopened.', ['Sunday → 2024-05-12', 'Monday → 2024-05-13']],
    ['Dams burst in 1998 and 2009.', ['1998 → 1998-01-01..1998-12-31', '2009 → 2009-01-01..2009-12-31']],
  ])('tell no day of an act: %s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected);
  });

  it.each(['They enjoyed a last night out.', 'It was his last week in office.'])(
    'which one, not when: %s',
    (sentence) => {
      expect(read(sentence)).toEqual([]);
    },
  );
});
