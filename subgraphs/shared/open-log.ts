import { type DestinationStream, destination, type LevelWithSilentOrString, type Logger, pino } from 'pino';

/** A log of JSON lines to the standard error, or elsewhere. */
export const openLog = (level: LevelWithSilentOrString, stream: DestinationStream = destination(2)): Logger =>
  pino({ level, hooks: { streamWrite: withoutControls } }, stream);

/**
 * Logs are read in terminals, and hold what strangers wrote. JSON escapes only the controls below U+0020: C1 controls begin terminal
 * escapes too, and separators and directional characters make a line look like another. None stands outside of strings.
 */
const withoutControls = (line: string): string =>
  line.replaceAll(/[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
