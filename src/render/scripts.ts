/*
 * Which scripts a report holds: the fonts that are embedded follow from it, and a script without a font is told to the reader.
 */

/** A writing system with its bundled font, or none. */
interface Script {
  readonly name: string;
  readonly letters: RegExp;
}

const BUNDLED: readonly Script[] = [
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/u },
  { name: 'Greek', letters: /\p{Script=Greek}/u },
  { name: 'Armenian', letters: /\p{Script=Armenian}/u },
  { name: 'Georgian', letters: /\p{Script=Georgian}/u },
  { name: 'Arabic', letters: /\p{Script=Arabic}/u },
  { name: 'Hebrew', letters: /\p{Script=Hebrew}/u },
];

const UNBUNDLED: readonly Script[] = [
  { name: 'Chinese characters', letters: /\p{Script=Han}/u },
  { name: 'Japanese kana', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u },
  { name: 'Korean', letters: /\p{Script=Hangul}/u },
  { name: 'Devanagari', letters: /\p{Script=Devanagari}/u },
  { name: 'Bengali', letters: /\p{Script=Bengali}/u },
  { name: 'Tamil', letters: /\p{Script=Tamil}/u },
  { name: 'Telugu', letters: /\p{Script=Telugu}/u },
  { name: 'Thai', letters: /\p{Script=Thai}/u },
  { name: 'Khmer', letters: /\p{Script=Khmer}/u },
  { name: 'Ethiopic', letters: /\p{Script=Ethiopic}/u },
];

const KNOWN = new RegExp(
  '[^\\p{Script=Latin}\\p{Script=Common}\\p{Script=Inherited}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Armenian}' +
    '\\p{Script=Georgian}\\p{Script=Arabic}\\p{Script=Hebrew}]',
  'u',
);

/** Names of the scripts in `text`, beside basic Latin, for which a font is bundled. */
export const bundledScripts = (text: string): string[] =>
  BUNDLED.filter((s) => s.letters.test(text)).map((s) => s.name);

/** Names of the scripts in `text` that no bundled font holds. */
export function unbundledScripts(text: string): string[] {
  if (!KNOWN.test(text)) return [];
  const named = UNBUNDLED.filter((s) => s.letters.test(text)).map((s) => s.name);
  return named.length > 0 ? named : ['other scripts'];
}
