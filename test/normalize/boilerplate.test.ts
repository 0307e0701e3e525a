import { describe, expect, it } from 'vitest';
import { articleOf, removed } from './articles.js';

const BODY = 'Three warehouses burned down at the harbour on Thursday night, the fire service said.';
const MORE = 'Eight people were treated for smoke, and all of them had gone home by noon.';

/** The reason for which a line between two paragraphs is left out; null when it is read. */
function reasonInside(line: string): string | null {
  const article = articleOf(`Fire at the harbour\n\n${BODY}\n\n${line}\n\n${MORE}\n`);
  return removed(article).find(([, text]) => text === line)?.[0] ?? null;
}

/** The same for a line below the last paragraph. */
function reasonBelow(line: string): string | null {
  const article = articleOf(`Fire at the harbour\n\n${BODY}\n\n${MORE}\n\n${line}\n`);
  return removed(article).find(([, text]) => text === line)?.[0] ?? null;
}

describe('is left out', () => {
  it.each([
    ['READ MORE: Five boats sink in storm', 'link to another article'],
    ['Related stories Five boats sink in storm Bakery wins prize', 'link to another article'],
    ['Related: Five boats sink in storm', 'link to another article'],
    ['Loading...', 'widget'],
    ['Advertisement', 'widget'],
    ['SHARE THIS ARTICLE', 'widget'],
    ['Scroll down for video', 'widget'],
    ['Read or Share this story: http://post.example/2mD', 'widget'],
    ['https://post.example/fire', 'site address'],
    ['www.post.example', 'site address'],
    ['(AFP photo)', 'picture credit'],
    ['Getty Images', 'picture credit'],
    ['Ann Ray (L) talks with Bo Orr in the town hall. (Photo: Cal Dunn)', 'caption'],
    ['Mayor Ann Ray (R) speaks to the press on March 8, 2019.', 'caption'],
    ['The harbour on Friday. [Photo/Agencies]', 'caption'],
    ['The harbour on Friday. Photograph: Cal Dunn/Getty Images', 'caption'],
    ['The harbour is pictured in this undated handout photo.', 'caption'],
    ['Smoke rises above the harbour on Friday. Reuters', 'caption'],
    ['Ann D. Ray/Associated Press. Bo Orr, left, talks with his crew above the harbour on Friday.', 'caption'],
    ['Image copyright EPA Image caption Smoke rises above the harbour', 'caption'],
    ['Getty Images The harbour building suffered massive damage', 'caption'],
    ['Cal Dunn A woman walks past the burned houses', 'caption'],
    ['pictures.example Covered boats lay on the quay', 'caption'],
    ['ANN RAY, HOST:', 'byline'],
    ['Additional reporting from agencies', 'byline'],
    ['(Reporting by Ann Ray; Editing by Bo Orr)', 'byline'],
    ['We use cookies on this site to improve your experience. Accept', 'cookie notice'],
  ])('%s', (line, reason) => expect(reasonInside(line)).toBe(reason));

  it.each([
    ['Copyright 2021 Harbour Post. All rights reserved.', 'footer'],
    ['Privacy policy', 'footer'],
    ['Harbour Post News App', 'footer'],
    ['Route 6', 'footer'],
    ['Post reporters Ann Ray, Bo Orr and Cal Dunn contributed.', 'byline'],
  ])('below the article: %s', (line, reason) => expect(reasonBelow(line)).toBe(reason));
});

describe('is read', () => {
  it.each([
    'A heading of a few words',
    'Related to the fire, the mayor said, was the new road.',
    'Loading the boats took three days, the captain said.',
    'Share prices fell by three percent after the fire.',
    'Reuters reported that three men were held',
    'Reuters could not reach the owner.',
    'Getty Images sold its picture of the fire for a thousand dollars.',
    'Twitter users shared pictures of the fire',
    'What The Mayor Said To The Press On Friday',
    'Police Hunt For A Gunman In The Old Town',
    'The captain (left) was unhurt, and his ship (built in 1991) sank.',
    'The club (the oldest in town) was closed.',
    'The firm uses cookies to track its users, and regulators fined it on Friday.',
    'Photos of the fire were shared thousands of times.',
    'He wrote the song and she the copyright claim, the court said.',
    'Copyright law was changed on Friday, the court said.',
    'Such scenes are seen in this town once in a hundred years.',
    'By Friday the fire was out, the mayor said.',
    'Men, women / children',
    'The picture was taken on March 8, 2019, the court heard.',
    'Where is the boy? Rescuers have worked around the clock for more than three days',
    'Ten boats burned out in the harbour fire and their crews were brought to the hospital in the next town',
  ])('%s', (line) => expect(reasonInside(line)).toBeNull());

  it('short last lines that a line with a colon announces', () => {
    const list = 'The dead are:\n\nAnn Ray, 27\n\nBo Orr, 31';
    expect(removed(articleOf(`Fire at the harbour\n\n${BODY}\n\n${list}\n`))).toEqual([]);
  });

  it('a short last line that ends like a sentence, or stands in a list', () => {
    expect(reasonBelow('Nobody was killed.')).toBeNull();
    expect(removed(articleOf(`Fire at the harbour\n\n${BODY}\n\n• Nobody was killed\n`))).toEqual([]);
  });

  it.each([
    'Harbour fire kills three (VIDEO)',
    'Photos: fishermen return to the burnt harbour',
    'In Pictures: the harbour after the fire',
    'Harbour fire kills three, one of them fro...',
  ])('the first line, whatever it looks like, as headline: %s', (headline) => {
    expect(articleOf(`${headline}\n\n${BODY}\n`).title.value).toBe(headline);
  });

  it('no caption above the headline', () => {
    const article = articleOf(`Photo: fishermen return to the burnt harbour\n\nHarbour fire kills three\n\n${BODY}\n`);
    expect(article.title.value).toBe('Harbour fire kills three');
  });
});

describe('a line that is only a credit', () => {
  it('takes the caption right above it along, and where that is repeated', () => {
    const caption = "Guards watch the harbour, which came under the town's control, on December 7, 2020.";
    const article = articleOf(`Fire at the harbour\n\n${BODY}\n\n${caption}\nReuters\n\n${caption}\n\n${MORE}\n`);
    expect(removed(article)).toEqual([
      ['caption', caption],
      ['picture credit', 'Reuters'],
      ['caption', caption],
    ]);
  });

  it('else the line below it when that has no stop', () => {
    const article = articleOf(
      `Fire at the harbour\n\n${BODY}\n\nReuters\n\nBoats lie on the quay after the fire\n\n${MORE}\n`,
    );
    expect(removed(article).map(([reason]) => reason)).toEqual(['picture credit', 'caption']);
    expect(
      removed(articleOf(`Fire at the harbour\n\n${BODY}\n\nReuters\n\n${MORE}\n`)).map(([reason]) => reason),
    ).toEqual(['picture credit']);
  });
});

it('a name that one caption begins with is a credit in all captions of the article', () => {
  const captions = [
    'Dunn Pictures A woman walks past the burned houses',
    'Dunn Pictures Scores of boats were lost in the fire',
  ];
  const article = articleOf(`Fire at the harbour\n\n${BODY}\n\n${captions.join('\n\n')}\n\n${MORE}\n`);
  expect(removed(article)).toEqual(captions.map((caption) => ['caption', caption]));
});

describe('cut off a passage', () => {
  it.each([
    ['LORNE (AP/KXYZ) — ', 'The fire broke out at night, the mayor said.'],
    ['ORRIN, Northland (Reuters) - ', 'The fire broke out at night, the mayor said.'],
    ['LORNE — ', 'The fire broke out at night, the mayor said.'],
    ['Orrin, Aug 10 (Harbour News) ', 'The fire broke out at night, the mayor said.'],
    ['Orrin, Northland, Aug 10 (Northwire/OPN) – ', 'The fire broke out at night, the mayor said.'],
    ['ORRIN, August 10. /NORTHWIRE/. ', 'The fire broke out at night, the mayor said.'],
    ['ORRIN, Aug. 10 (Northwire) -- ', 'The fire broke out at night, the mayor said.'],
    ['Orrin, (Northwire / Harbour News - 30th May, 2031): ', 'The fire broke out at night, the mayor said.'],
    ['(Northwire - May 3, 2031) ', 'The fire broke out at night, the mayor said.'],
    ['(CNN) ', 'The fire broke out at night, the mayor said.'],
  ])('a dateline: %s', (dateline, rest) => {
    const article = articleOf(`Fire at the harbour\n\n${dateline}${rest}\n\n${MORE}\n`);
    expect(removed(article)).toEqual([['date line', dateline]]);
    expect(article.text.slice(article.blocks[1]?.start, article.blocks[1]?.end)).toBe(rest);
  });

  it.each([
    'AT least three men were hurt - all of them sailors, the mayor said.',
    'The mayor — a former sailor — said the fire was out.',
    'NATO and EU leaders met in haste - a sign of worry, the mayor said.',
    'Northland Rescue (NR) said on August 10 that the fire was out.',
    'Ann Ray (65) lost her boat, the mayor said.',
    'Ann Ray (65) – a former sailor – lost her boat.',
    'The yard burned down (Northwire - 3 May, 2031) and all were safe.',
    'Ann Ray (a sailor - 3 May, 2031) lost her boat.',
    'Ann Ray (Orrin - 3 Boats, 2031) lost her boat.',
    '(The mayor was absent.) The council met all the same.',
  ])('no dateline: %s', (line) => {
    expect(removed(articleOf(`Fire at the harbour\n\n${line}\n\n${MORE}\n`))).toEqual([]);
  });

  it('the headline where a line repeats it', () => {
    const article = articleOf(`Fire at the harbour\n\nFire at the harbour Updated: 2021-03-04 09:53\n\n${BODY}\n`);
    expect(removed(article)).toEqual([
      ['repeated text', 'Fire at the harbour'],
      ['date line', 'Updated: 2021-03-04 09:53'],
    ]);
  });

  it('the signature of an embedded post, with its day', () => {
    const post = 'Our thoughts are with the crews. ';
    const article = articleOf(
      `Fire at the harbour\n\n${BODY}\n\n${post}— Ann Ray (@annray) March 4, 2021\n\n${MORE}\n`,
    );
    expect(removed(article)).toEqual([['widget', '— Ann Ray (@annray) March 4, 2021']]);
  });

  it('the word of an advertisement between two sentences', () => {
    const article = articleOf(`Fire at the harbour\n\n${BODY} Advertisement ${MORE}\n`);
    expect(removed(article)).toEqual([['widget', 'Advertisement']]);
    expect(article.blocks).toHaveLength(3);
  });
});

describe('lines', () => {
  it('broken to fit a page are one paragraph', () => {
    const wrapped = `The fire broke out at night in a workshop at the far end\nof the harbour, and it spread to the warehouses on the quay\nwithin minutes, the fire service of the town said on Friday.`;
    const article = articleOf(`Fire at the harbour\n\n${wrapped}\n\n${MORE}\n`);
    expect(article.blocks.map((b) => article.text.slice(b.start, b.end))).toContain(wrapped);
  });

  it('that follow each other without an empty line are paragraphs of their own', () => {
    expect(articleOf(`Fire at the harbour\n${BODY}\n${MORE}\n`).blocks.map((b) => b.kind)).toEqual([
      'headline',
      'paragraph',
      'paragraph',
    ]);
  });
});

/** The title of an article with this headline, in the text and as a page's title. */
const titleOf = (headline: string): string | null => articleOf(`${headline}\n\n${BODY}\n\n${MORE}\n`).title.value;

describe('a first line that ends with a full stop', () => {
  const stopped = 'Notorious smuggler goes to prison for life. And the town wants his boats.';

  it.each(['By Ann Ray', 'Ann Ray', 'May 3, 2021', 'Published: May 3, 2021', 'ORRIN, Northland (NWP) — Ann Ray wept.'])(
    'is the headline above %s',
    (below) => expect(titleOf(`${stopped}\n\n${below}`)).toBe(stopped),
  );

  it.each(['Smuggler is flown from Orrin to the U.S.', 'Smuggler is named as Bo R.'])(
    'is the headline where an abbreviation ends it: %s',
    (headline) => expect(titleOf(headline)).toBe(headline),
  );

  it.each([
    ['a paragraph', `${BODY}`],
    ['a sentence that opens with a name', 'Ann Ray wept in court.'],
    ['a heading', 'The sentence'],
    ['two lines without a stop', 'Ann Ray\n\nBo Orr'],
  ])('is a paragraph above %s', (_, below) => expect(titleOf(`${stopped}\n\n${below}`)).toBeNull());

  it('is a paragraph where it is as long as one', () => {
    const long = `${stopped.slice(0, -1)}, his house by the sea, his two cars and all the money that he hid with his brothers.`;
    expect(titleOf(`${long}\n\nBy Ann Ray`)).toBeNull();
  });
});

describe('the site’s name behind a headline', () => {
  it.each([
    ['Fire at the harbour | Coast Today', 'Fire at the harbour'],
    ['Fire at the harbour - Ellery Daily Post', 'Fire at the harbour'],
    ['Fire at the harbour – Coast News, KX TV', 'Fire at the harbour'],
    // Who says so, a part of the sentence, and other ends of a headline are no site.
    ['Fire at the harbour - report', 'Fire at the harbour - report'],
    ['Fire at the harbour – Mayor', 'Fire at the harbour – Mayor'],
    ['Fire at the harbour | what we know', 'Fire at the harbour | what we know'],
    ['Harbour fire - worst in 50 years', 'Harbour fire - worst in 50 years'],
    ['Post-fire harbour', 'Post-fire harbour'],
  ])('%s', (headline, title) => {
    expect(titleOf(headline)).toBe(title);
  });
});
