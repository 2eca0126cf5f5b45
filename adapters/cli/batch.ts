import type { z } from 'zod';
import type { Result } from '../../src/kernel/result.ts';

/** The answer to one line, as an object to write; or what is wrong with it, with as much of the line as is worth repeating. */
export type LineAnswer = Result<object, { readonly error: string; readonly of?: object }>;

/**
 * Answers a text of JSON lines, one for one and in order, each as a JSON line. A line that can't be answered gets an object with
 * `error` in its place, and the others theirs all the same. Blank lines are passed over.
 */
export function answerLines<Line>(
  text: string,
  schema: z.ZodType<Line>,
  answer: (line: Line) => LineAnswer,
): { readonly output: string; readonly isComplete: boolean } {
  const output: string[] = [];
  let isComplete = true;
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const answered = answerLine(line, schema, answer);
    if (!answered.ok) isComplete = false;
    const { error, of } = answered.ok ? { error: '', of: undefined } : answered.refusal;
    output.push(JSON.stringify(answered.ok ? answered.value : { ...of, line: index + 1, error }));
  }
  return { output: output.map((line) => `${line}\n`).join(''), isComplete };
}

function answerLine<Line>(
  text: string,
  schema: z.ZodType<Line>,
  answer: (line: Line) => LineAnswer,
): LineAnswer {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The parser's own words speak of positions in the line; that it is no JSON says enough.
    return { ok: false, refusal: { error: 'The line is no JSON.' } };
  }
  const line = schema.safeParse(json);
  if (line.success) return answer(line.data);
  const faults = line.error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`);
  return { ok: false, refusal: { error: faults.join('; ') } };
}
