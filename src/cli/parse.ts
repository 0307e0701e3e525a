import { closest } from 'fastest-levenshtein';
import yargs, { type Argv } from 'yargs';
import { type FailOn, FORMATS, type Format, type Request, UsageError } from './request.js';

const COMMANDS = ['report', 'render', 'explain'] as const;

type Parsed = Readonly<Record<string, unknown>>;

const EPILOGUE = `Exit codes:
  0   done
  1   a topic at or above --fail-on
  2   wrong usage, configuration, or a folder that cannot be written
  3   an article could not be read; the report of the others is made
  4   a PDF was asked for and no browser could print it; the other formats are written
  70  an error of Variorum itself`;

const FORMAT = {
  type: 'string',
  requiresArg: true,
  describe: 'What to write: md, html, pdf, json, joined by commas',
} as const;

const reportFlags = (cli: Argv): Argv =>
  cli
    .positional('input', {
      type: 'string',
      array: true,
      default: ['input'],
      describe: 'A folder of articles (.txt, .md, .html), a folder of such folders, or article files',
    })
    .option('out', {
      type: 'string',
      requiresArg: true,
      describe: 'Folder for the files; of several events each gets its own in it',
      defaultDescription: 'output/<event>/',
    })
    .option('format', { ...FORMAT, default: 'md,html,pdf,json' })
    .option('fail-on', {
      type: 'string',
      requiresArg: true,
      describe: 'conflict or divergent: end with code 1 when a topic has this verdict or a graver one',
      defaultDescription: 'never',
    })
    .option('event', {
      type: 'string',
      requiresArg: true,
      describe: 'Name of the event, when there is one',
      defaultDescription: "the folder's name",
    })
    .example('$0 report', 'Every event in input/, to output/<event>/')
    .example('$0 report input --out briefing --format md,json', 'To briefing/, without HTML and PDF: no browser needed')
    .example('$0 report input --format json --fail-on conflict', 'Code 1 when a topic is a conflict');

const renderFlags = (cli: Argv): Argv =>
  cli
    .positional('report', { type: 'string', demandOption: true, describe: 'A report.json' })
    .option('out', {
      type: 'string',
      requiresArg: true,
      describe: 'Folder for the files',
      defaultDescription: 'where the report.json is',
    })
    .option('format', { ...FORMAT, default: 'md,html,pdf' })
    .example('$0 render briefing/report.json --format html', 'The HTML again; the articles are not needed');

const explainFlags = (cli: Argv): Argv =>
  cli
    .positional('report', { type: 'string', demandOption: true, describe: 'A report.json' })
    .positional('topic', {
      type: 'string',
      describe: "A topic's id, or words of its title; without one, all are listed",
    })
    .example('$0 explain briefing/report.json', 'The topics and their ids')
    .example('$0 explain briefing/report.json "captured or missing"', 'Why these claims stand together');

const commandLine = (version: string): Argv =>
  yargs()
    .scriptName('variorum')
    .usage('Reads several news articles on one event and reports where they differ.')
    .command('report [input..]', 'From articles to the report', reportFlags)
    .command('render <report>', 'From report.json to the other formats', renderFlags)
    .command('explain <report> [topic]', 'Why claims stand together, and what was refused', explainFlags)
    .demandCommand(1, `name a command: ${COMMANDS.join(', ')}`)
    .parserConfiguration({ 'parse-numbers': false, 'parse-positional-numbers': false, 'boolean-negation': false })
    .strict()
    .detectLocale(false)
    .exitProcess(false)
    .wrap(120)
    .version(version)
    .alias({ help: 'h' })
    .epilogue(EPILOGUE);

/** `value` as one of `known`. Throws UsageError that names them. */
function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
  const found = known.find((k) => k === value);
  if (found !== undefined) return found;
  throw new UsageError(`${flag}: "${value}" is unknown; write one of ${known.join(', ')}`);
}

/** A flag that is given once. Throws UsageError when it is given again. */
function single(parsed: Parsed, flag: string): string | null {
  const value = parsed[flag];
  if (Array.isArray(value)) throw new UsageError(`--${flag} is given ${value.length} times; give it once`);
  if (value === '') throw new UsageError(`--${flag} is empty; give it a value or leave it out`);
  return typeof value === 'string' ? value : null;
}

/** The formats of `--format md,html` or `--format md --format html`, each once, in the order of writing. */
function formatsOf(parsed: Parsed): Format[] {
  const asked = [parsed.format].flat().flatMap((value) => String(value).split(','));
  const named = asked.map((name) => oneOf('--format', name.trim(), FORMATS));
  return FORMATS.filter((format) => named.includes(format));
}

function requestOf(parsed: Parsed): Request {
  const [command] = parsed._ as string[];
  const out = single(parsed, 'out');
  if (command === 'render') return { command, report: String(parsed.report), out, formats: formatsOf(parsed) };
  if (command === 'explain') return { command, report: String(parsed.report), topic: single(parsed, 'topic') };
  const failOn = single(parsed, 'fail-on');
  return {
    command: 'report',
    inputs: (parsed.input as string[]).map(String),
    out,
    formats: formatsOf(parsed),
    failOn: failOn === null ? null : oneOf<FailOn>('--fail-on', failOn, ['conflict', 'divergent']),
    event: single(parsed, 'event'),
  };
}

/** yargs' own words for a mistake, in one line with what to do. */
function cure(message: string, argv: readonly string[]): string {
  const [first = ''] = argv;
  const known: readonly string[] = COMMANDS;
  if (!first.startsWith('-') && first !== '' && !known.includes(first)) {
    return `"${first}" is no command; did you mean ${closest(first, known)}? The commands are ${COMMANDS.join(', ')}`;
  }
  return `${message.replaceAll('\n', ' ')}; see variorum ${known.includes(first) ? `${first} ` : ''}--help`;
}

/**
 * The request that `argv` (without node and script) makes. Pure: reads no environment, prints nothing.
 * Throws UsageError when the words make none.
 */
export async function parseRequest(argv: readonly string[], version: string): Promise<Request> {
  return new Promise((resolve, reject) => {
    const answer = (error: Error | undefined, parsed: Parsed, output: string): void => {
      if (error) reject(new UsageError(cure(error.message, argv)));
      else if (output !== '') resolve({ command: 'print', text: output });
      else resolve(Promise.resolve(parsed).then(requestOf));
    };
    // A rejected parse is told to the callback as well: the promise of it has nothing to add.
    Promise.resolve(commandLine(version).parse([...argv], {}, answer as never)).catch(() => undefined);
  });
}
