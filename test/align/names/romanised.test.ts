import { describe, expect, it } from 'vitest';
import { alignNames } from '../../../src/align/names/index.js';
import { witnessesOf } from '../../support/name-witnesses.js';

/** Names of places that stand in one cluster. */
const together = (articles: Readonly<Record<string, readonly string[]>>): string[][] =>
  alignNames(witnessesOf(articles))
    .filter((c) => c.kind === 'place-name')
    .map((c) => [...new Set(c.claims.map((x) => ('name' in x ? x.name : '')))].sort());

describe('a site that two systems of romanisation write', () => {
  it.each([
    ['Qinmalu Tunnel', 'Cinmalu Tunnel'],
    ['Daqinmarui Tunnel', 'Cinmaruei Tunnel'],
    ['Xiumaro Bridge', 'Sioumaro Bridge'],
    ['Xiumaro Bridge', 'Hsiumaro Bridge'],
    ['Xinbalu Station', 'Hsinbalu Station'],
    ['Zhumbari Airport', 'Jhumbari Airport'],
    ['Al-Shumari Hospital', 'Shumari Hospital'],
    ['El-Tamori Square', 'Tamori Square'],
    ['Qiandoru River', 'Chiandoru River'],
    ['Chenbalu School', 'Tsenbalu School'],
    ['Shinbalu Church', 'Xinbalu Church'],
    ['Wumaro Street', 'Vumaro Street'],
    ['Liouhan Park', 'Liuhan Park'],
    ['Tsimarru Tunnel', 'Qimarru Tunnel'],
    ['Guishamo Hotel', 'Gueishamo Hotel'],
    ['Xinmalo Base', 'Sinmalo Base'],
    ['Daxinmalo Bridge', 'Hsinmalo Bridge'],
    ['Shoumalo Station', 'Xumalo Station'],
    ['Zhenbalu Market', 'Jhenbalu Market'],
    ['Qing Maru Tunnel', 'Cingmaru Tunnel'],
  ])('%s | %s', (x, y) => {
    expect(together({ a: [`It was struck near the ${x}.`], b: [`It fell in the ${y}.`] })).toEqual([[x, y].sort()]);
  });

  it('a township in the same company', () => {
    const clusters = together({
      a: ['The train hit a truck in the town of Xiumaro.'],
      b: ['The train hit a truck in Sioumaro Township.'],
    });
    expect(clusters).toEqual([['Sioumaro Township', 'Xiumaro']]);
  });
});

describe('two places stay apart', () => {
  it.each([
    ['sites of two kinds', ['It fell near the Qinmalu Bridge.'], ['It fell near the Cinmalu Station.']],
    ['other letters', ['It fell near the Qinmalu Bridge.'], ['It fell near the Qinbalo Bridge.']],
    ['a short name', ['It fell near the Qim Bridge.'], ['It fell near the Cim Bridge.']],
    ['numbers', ['It fell near the Tunnel 12 Bridge.'], ['It fell near the Tunnel 13 Bridge.']],
    ['no company', ['The train hit a truck in the town of Xiumaro.'], ['She was born in Sioumaro Township.']],
    [
      'an article that knows both',
      ['It left the Qinmalu Bridge.', 'It passed the Cinmalu Bridge.'],
      ['We saw the Cinmalu Bridge.'],
    ],
  ])('%s', (_, a, b) => expect(together({ a, b }).filter((names) => names.length > 1)).toEqual([]));
});
