/** The schema of an object some of whose fields may be told again in other languages: `label:mn` beside `label`. */

import { z } from 'zod';

const LANGUAGE = '[a-z]{2,3}(-[A-Za-z0-9]{1,8})*';

/**
 * An object of a shape, strict but for fields with a language's tag after their name; `again` has the schema of each
 * such field. JSON Schema gets them as patterns of names.
 */
export function translated<Shape extends z.ZodRawShape>(
  shape: Shape,
  again: Readonly<Record<string, z.ZodType>>,
) {
  const strict = z.strictObject(shape);
  const known = Object.entries(again).map(([name, schema]) => ({
    pattern: `^${name}:${LANGUAGE}$`,
    schema,
  }));
  const checked = z
    .object(shape)
    .catchall(z.unknown())
    .superRefine((value, { addIssue }) => {
      for (const [name, told] of Object.entries(value)) {
        if (name in shape) continue;
        const field = known.find(({ pattern }) => new RegExp(pattern).test(name));
        if (field === undefined) addIssue({ code: 'unrecognized_keys', keys: [name], input: value });
        const issues = field?.schema.safeParse(told).error?.issues ?? [];
        for (const { message, path } of issues)
          addIssue({ code: 'custom', message, path: [name, ...path], input: value });
      }
    });
  // In types as in JSON Schema it is strict; the catch-all is only there to be looked through.
  return checked.meta({
    additionalProperties: false,
    patternProperties: Object.fromEntries(known.map(({ pattern, schema }) => [pattern, bare(schema)])),
  }) as unknown as typeof strict;
}

function bare(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, '~standard': __, ...rest } = z.toJSONSchema(schema) as Record<string, unknown>;
  return rest;
}
