import type { Authorization, Circuit, Plan } from './plan.ts';
import type { Port } from './direct-port.ts';

/** What a GUID is, by where the plan has it. The three are not interchangeable. */
export type KeyKind =
  | { readonly kind: 'service-key'; readonly circuit: Circuit }
  | { readonly kind: 'circuit-authorization'; readonly authorization: Authorization }
  | { readonly kind: 'port-authorization'; readonly port: Port }
  /** A GUID that the plan does not have. */
  | { readonly kind: 'unknown-key' }
  /** No GUID at all. */
  | { readonly kind: 'no-key' };

const isGuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Recognises a key by what it is, not by the field that it was typed into. */
export function keyKindOf(plan: Plan, text: string): KeyKind {
  const key = text.trim().toLowerCase();
  if (!isGuid.test(key)) return { kind: 'no-key' };
  const isKey = (other: string | undefined): boolean => other?.toLowerCase() === key;
  const circuit = Object.values<Circuit>(plan.circuits).find((each) => isKey(each.azure?.serviceKey));
  if (circuit) return { kind: 'service-key', circuit };
  const authorization = Object.values<Authorization>(plan.authorizations).find((each) =>
    isKey(each.azure?.authorizationKey),
  );
  if (authorization) return { kind: 'circuit-authorization', authorization };
  const port = Object.values<Port>(plan.ports).find((each) =>
    each.azure?.authorizations.some((right) => isKey(right.authorizationKey)),
  );
  return port ? { kind: 'port-authorization', port } : { kind: 'unknown-key' };
}

/** What a key is called in a sentence. */
export function keyKindWords(found: KeyKind): string {
  switch (found.kind) {
    case 'service-key':
      return `the service key of ${found.circuit.settings.name || 'a circuit'}, which is for its provider`;
    case 'circuit-authorization':
      return `the authorization ${found.authorization.settings.name || 'without a name'}`;
    case 'port-authorization':
      return `an authorization of the port pair ${found.port.settings.name || 'without a name'}, which is for circuits on it`;
    case 'unknown-key':
      return 'a key that this plan does not have';
    case 'no-key':
      return 'no key: a key is a GUID';
  }
}
