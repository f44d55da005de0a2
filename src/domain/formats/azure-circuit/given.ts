/** A part of an object that is left out when its value is missing: `...given(node.text('name'), (name) => ({ name }))`. */
export function given<Value, Part extends object>(
  value: Value | undefined,
  part: (value: Value) => Part,
): Part | undefined {
  return value === undefined ? undefined : part(value);
}

type Perhaps<Facts> = { readonly [Name in keyof Facts]-?: Facts[Name] | undefined };

/** An object with those of its properties that are not missing: where there are many, quicker than `given` for each. */
export function onlyGiven<Facts extends object>(facts: Perhaps<Required<Facts>>): Facts;
export function onlyGiven(facts: { readonly [name: string]: unknown }): object {
  const kept: { [name: string]: unknown } = {};
  for (const name in facts) if (facts[name] !== undefined) kept[name] = facts[name];
  return kept;
}
