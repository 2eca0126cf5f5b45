import { z } from 'zod';
import type { FilePath } from './file-fault.ts';

/** All schemas that have a say about a value at `path`: with their covers, and every member of a union on the way. */
export function schemasAt(schema: z.ZodType, path: FilePath): readonly z.ZodType[] {
  let current = unwrapped(schema);
  for (const step of path) {
    current = current.flatMap((one) => {
      const below = typeof step === 'number' ? elementOf(one) : fieldOf(one, step);
      return below ? unwrapped(below) : [];
    });
  }
  return current;
}

/** The names of the fields that these schemas have, each once. */
export function writtenFields(schemas: readonly z.ZodType[]): readonly string[] {
  return [...new Set(schemas.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : [])))];
}

function fieldOf(schema: z.ZodType, name: string): z.ZodType | undefined {
  if (!(schema instanceof z.ZodObject)) return undefined;
  const field: unknown = schema.shape[name];
  return field instanceof z.ZodType ? field : undefined;
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  if (!(schema instanceof z.ZodArray)) return undefined;
  return schema.element instanceof z.ZodType ? schema.element : undefined;
}

/** The first example among these schemas, as it would be typed. */
export function exampleAmong(schemas: readonly z.ZodType[]): string | undefined {
  for (const schema of schemas) {
    const examples: unknown = schema.meta()?.['examples'];
    const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
    if (typeof example === 'string') return example;
    if (example !== undefined)
      return JSON.stringify(example).replaceAll('"', '').replace(/[{:,]/g, '$& ').replace('}', ' }');
  }
  return undefined;
}

/** A schema and all that it covers: what is optional, the members of a union, the text below a text form. */
function unwrapped(schema: z.ZodType): readonly z.ZodType[] {
  return [
    schema,
    ...covered(schema).flatMap((inner) => (inner instanceof z.ZodType ? unwrapped(inner) : [])),
  ];
}

function covered(schema: z.ZodType): readonly unknown[] {
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodNullable) return [schema.unwrap()];
  if (schema instanceof z.ZodUnion) return schema.options;
  return schema instanceof z.ZodPipe ? [schema.in] : [];
}
