import type { JsonRecord } from '../azure-circuit/json-values.ts';
import type { ResourceKind } from '../azure-circuit/resource-kind.ts';

/** A resource of a document, as Azure’s REST interface has it. */
export interface FoundResource {
  readonly kind: ResourceKind;
  readonly record: JsonRecord;
  /** Its id in small letters, by which documents are joined; undefined where the document does not say it. */
  readonly key: string | undefined;
  /** Ids of other resources of which a template leaves a part open, by the path of the property, as `key` writes them. */
  readonly links?: { readonly [path: string]: string };
  /** A template says what to deploy; anything else says what stands in Azure. */
  readonly isPlanned: boolean;
  /** Name of the text that it stands in. */
  readonly from: string;
}

/** What an expression hides: the person has to say it. */
export interface Unresolved {
  readonly from: string;
  /** The resource, as the template names it. */
  readonly resource: string;
  readonly path: string;
  readonly expression: string;
}

/** A resource as a template lists it, whether or not Onramp has a place for it. */
export interface TemplateEntry {
  readonly symbol?: string;
  readonly type: string;
  readonly apiVersion?: string;
  /** Where it is known. */
  readonly name?: string;
  /** Where the name is an expression. */
  readonly nameExpression?: string;
  readonly condition?: string;
  readonly copy?: true;
  /** How many deployments it stands inside of. */
  readonly depth?: number;
}
