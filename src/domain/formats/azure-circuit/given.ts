/** A part of an object that is left out when its value is missing: `...given(node.text('name'), (name) => ({ name }))`. */
export function given<Value, Part extends object>(
  value: Value | undefined,
  part: (value: Value) => Part,
): Part | undefined {
  return value === undefined ? undefined : part(value);
}
