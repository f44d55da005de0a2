import { nameOf } from '#domain/model/look-up.ts';
import { ownersViewOf } from '#domain/model/owners-view.ts';
import type { Fact } from '#domain/shapes/fact.ts';

const madeByOwner: Fact<'authorization'> = {
  id: 'authorization-made-by-owner',
  about: 'authorization',
  basis: 'D',
  rules: ['AUTH-01'],
  text: 'The owner of {circuit} creates it; who redeems it needs the key and the resource id of {circuit}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-linkvnet-portal-resource-manager',
  tell: (plan, { circuitId }) => ({ circuit: nameOf(plan, circuitId) }),
};

const threeKinds: Fact<'authorization'> = {
  id: 'three-kinds-of-keys',
  about: 'authorization',
  basis: 'D',
  rules: ['AUTH-08'],
  text: 'Three keys look alike: the service key is for the provider, this one for a link or Global Reach, and one of a port pair for circuits on it.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-circuit-peerings',
  tell: () => ({}),
};

const usableAgain: Fact<'authorization'> = {
  id: 'key-usable-again',
  about: 'authorization',
  basis: 'D!',
  rules: ['AUTH-06'],
  text: '{when}, its key is Available again here. Microsoft’s pages disagree: one says that it can be used again, an answer of 2019 asks for a new one.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-howto-linkvnet-portal-resource-manager',

  tell(_plan, { azure }) {
    if (azure?.authorizationUseStatus === 'InUse') return { when: 'Once the connection is deleted' };
    return azure?.wasRedeemed ? { when: 'The connection being deleted' } : null;
  },
};

const noRotation: Fact<'authorization'> = {
  id: 'no-key-in-place',
  about: 'authorization',
  basis: 'S',
  rules: ['AUTH-07'],
  text: 'No operation renews its key in place: make a new authorization, a new connection with it, and delete the old one.',
  tell: (_plan, { azure }) => (azure ? {} : null),
};

const seenAfterRefresh: Fact<'connection'> = {
  id: 'foreign-connection-after-refresh',
  about: 'connection',
  basis: 'D',
  rules: ['AUTH-09'],
  text: 'On the page of {circuit}, its owner sees this connection {view}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/expressroute-faqs',

  tell(plan, connection) {
    const view = ownersViewOf(plan, connection);
    if (view === 'own') return null;
    const circuit = nameOf(plan, connection.circuitId);
    const key = connection.settings.authorizationId;
    const peer = key === null ? 'an authorization key' : `the authorization key of ${nameOf(plan, key)}`;
    return {
      circuit,
      view: view === 'after-refresh' ? 'only after a refresh; until then it is not missing' : `under ${peer}`,
    };
  },
};

/** What is worth knowing about authorizations and their keys. */
export const authorizationFacts: readonly Fact[] = [madeByOwner, threeKinds, usableAgain, noRotation, seenAfterRefresh];
