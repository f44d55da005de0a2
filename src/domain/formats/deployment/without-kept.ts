import type { Json } from '#domain/model/json.ts';
import type { Omission } from '#domain/shapes/format.ts';
import { writableBy } from '../arm/kept-values.ts';
import { type Deployment, entityIdOf, type Resource } from './deployment.ts';

/** For formats that have no words for what an imported document said besides: they say that it is missing. */
export function withoutKept(deployment: Deployment): Deployment {
  const { before, after, omissions } = deployment;
  return { ...deployment, omissions: [...omissions, ...[...before, ...after].flatMap(omissionsOf)] };
}

// Lists that every format writes anew, and of which little else is kept than a name.
const writtenAnew: readonly string[] = ['rules', 'ipConfigurations'];

const MOST_NAMES = 5;

function omissionsOf(resource: Resource): readonly Omission[] {
  const names = writableBy(resource).flatMap(([name, value]) =>
    saysSomething(value) && !writtenAnew.includes(name) ? [name] : [],
  );
  if (names.length === 0) return [];
  const rest = names.length - MOST_NAMES;
  const listed = [...names.slice(0, MOST_NAMES), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  const words = `What an imported document said of ${resource.name} besides is left out: ${listed}. The ARM template has it.`;
  return [{ subject: entityIdOf(resource), words }];
}

/** Off, none and nothing are what Azure assumes anyway. */
function saysSomething(value: Json): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== null && value !== false && value !== 0 && value !== '';
}
