/** One property with its value. Names are Azure's where Azure has one. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  /** `state` is one of Azure's words, `id` can be copied, `secret` is masked until asked for, `word` is ours. */
  readonly kind: 'state' | 'id' | 'secret' | 'azure' | 'word';
}

export function azure(name: string, value: string | number | null | undefined): Fact {
  return { name, value: value === null || value === undefined ? '' : String(value), kind: 'azure' };
}

export function state(name: string, value: string | null | undefined): Fact {
  return { name, value: value ?? '', kind: 'state' };
}

export function id(name: string, value: string | undefined): Fact {
  return { name, value: value ?? '', kind: 'id' };
}

export function day(name: string, value: number | null | undefined): Fact {
  return { name, value: value === null || value === undefined ? '' : `Day ${value}`, kind: 'word' };
}
