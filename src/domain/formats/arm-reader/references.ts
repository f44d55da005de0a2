import type { Json } from '#domain/model/json.ts';
import { isRecord } from '../azure-circuit/json-values.ts';
import { evaluate, type TemplateValues } from './evaluate.ts';
import { deployedBy, isDeployment, type Listed, resourcesOf, textOr } from './listed.ts';

/** `reference('deployment').outputs`, where the deployment stands in the same template: modules hand their ids on so. */
export function outputsOf(target: string, values: TemplateValues): Json | undefined {
  const listed = resourcesOf(values.template).find((each) => isDeployment(each.body) && isCalled(each, target, values));
  const deployed = listed && deployedBy(listed.body, values, 0);
  const outputs = deployed?.template['outputs'];
  if (!isRecord(outputs)) return undefined;
  const known = Object.entries(outputs).flatMap(([name, output]) => {
    const value = isRecord(output) ? evaluate(output['value'] ?? null, deployed?.values ?? values) : undefined;
    return value === undefined ? [] : [[name, { value }] as const];
  });
  return { outputs: Object.fromEntries(known) };
}

function isCalled({ symbol, body }: Listed, target: string, values: TemplateValues): boolean {
  const own = target.split('/').at(-1)?.toLowerCase();
  const name = textOr(evaluate(body['name'] ?? '', { ...values, naming: true }), '');
  return symbol?.toLowerCase() === own || name.toLowerCase() === own;
}
