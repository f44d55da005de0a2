import { isScaleOffered } from '#domain/catalog/gateway-sizes.ts';
import { commitDays } from '#domain/model/gateway-life.ts';
import { networkBehind } from '#domain/model/look-up.ts';
import { regionName } from '#domain/model/places.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const pages = 'https://learn.microsoft.com/azure/expressroute';

const deploymentTakesTime: Fact<'gateway'> = {
  id: 'deployment-takes-time',
  about: 'gateway',
  basis: 'D',
  rules: ['GW-11'],
  text: 'Creating the gateway of {network} takes up to about 45 minutes; no link can be made before.',
  docs: `${pages}/expressroute-howto-add-gateway-resource-manager`,
  tell: (plan, { id, azure }) => (azure ? null : { network: networkBehind(plan, id)?.settings.name || 'the network' }),
};

const billedUntilDeleted: Fact<'gateway'> = {
  id: 'billed-until-deleted',
  about: 'gateway',
  basis: 'D',
  rules: ['GW-12'],
  text: 'The gateway of {network} is billed until it is deleted, with or without a circuit. Its connections go first.',
  docs: `${pages}/plan-manage-cost`,
  tell: (plan, { id, azure }) => (azure ? { network: networkBehind(plan, id)?.settings.name || 'the network' } : null),
};

const skuOfRegion: Fact<'gateway'> = {
  id: 'sku-of-region',
  about: 'gateway',
  field: 'sku',
  basis: 'D',
  rules: ['GW-21'],
  text: 'Not every SKU is offered in every region. Azure answers InvalidGatewaySkuSpecifiedForGatewayDeploymentType where {sku} is not offered in {region}.',
  docs: `${pages}/scalable-gateway`,
  tell(plan, { id, settings, azure }) {
    const region = networkBehind(plan, id)?.settings.location ?? '';
    if (azure || settings.sku === '' || isScaleOffered(region) === undefined) return null;
    return { sku: settings.sku, region: regionName(region) };
  },
};

const commitInTime: Fact<'gateway'> = {
  id: 'commit-in-time',
  about: 'gateway',
  basis: 'D',
  rules: ['GW-22'],
  text: 'The migration to {sku} has to be committed within {days} days, by day {last}. Until then it can be taken back.',
  docs: `${pages}/gateway-migration`,
  tell(_plan, { azure }) {
    const migration = azure?.migration;
    if (migration?.stage !== 'migrated') return null;
    return { sku: migration.toSku, days: commitDays, last: migration.sinceDay + commitDays };
  },
};

export const gatewayFacts: readonly Fact[] = [deploymentTakesTime, billedUntilDeleted, skuOfRegion, commitInTime];
