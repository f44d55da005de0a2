/** A value that a person states about a design. Azure does not keep it, and no document brings it along. */
export type DesignValue = boolean | number | string | readonly string[];

interface Told {
  /** Where it stands on the form: fields of one group are shown together. */
  readonly group: string;
  /** For yes or no a statement, else what is asked for, with its unit. */
  readonly label: string;
}

export interface YesNo extends Told {
  readonly kind: 'yes-no';
}
export interface Quantity extends Told {
  readonly kind: 'number';
}
export interface Words extends Told {
  readonly kind: 'text';
}
export interface WordList extends Told {
  readonly kind: 'list';
}
export interface Choice<Option extends string> extends Told {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}

export type DesignField = YesNo | Quantity | Words | WordList | Choice<string>;

/** What can be stated about one kind of entity: one line for each field. It gives the type and the form. */
export interface DesignTable {
  readonly [field: string]: DesignField;
}

type ValueOf<Field> = Field extends YesNo
  ? boolean
  : Field extends Quantity
    ? number
    : Field extends Choice<infer Option>
      ? Option
      : Field extends WordList
        ? readonly string[]
        : string;

/** What was stated. A field that is left out was not: rules do not guess at it. */
export type DesignOf<Table extends DesignTable> = { readonly [Field in keyof Table]?: ValueOf<Table[Field]> };

/** A group of fields, so that each needs one line in its table. */
export function group(title: string) {
  return {
    yesNo: (label: string): YesNo => ({ kind: 'yes-no', group: title, label }),
    number: (label: string): Quantity => ({ kind: 'number', group: title, label }),
    text: (label: string): Words => ({ kind: 'text', group: title, label }),
    list: (label: string): WordList => ({ kind: 'list', group: title, label }),
    choice: <const Option extends string>(label: string, options: readonly Option[]): Choice<Option> => ({
      kind: 'choice',
      group: title,
      label,
      options,
    }),
  };
}

/** True when the value is one that the field takes. */
export function fits(field: DesignField, value: DesignValue): boolean {
  switch (field.kind) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) && value >= 0;
    case 'text':
      return typeof value === 'string';
    case 'list':
      return Array.isArray(value) && value.every((each) => typeof each === 'string');
    case 'choice':
      return typeof value === 'string' && field.options.includes(value);
  }
}
