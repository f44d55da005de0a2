import type { Action } from '#domain/shapes/action.ts';
import { abortMigration } from './abort-migration.ts';
import { acceptValidation } from './accept-validation.ts';
import { addGlobalReach } from './add-global-reach.ts';
import { agreeOrder } from './agree-order.ts';
import { allowRanges } from './allow-ranges.ts';
import { announceMaintenance } from './announce-maintenance.ts';
import { answerPrefixCheck } from './answer-prefix-check.ts';
import { attachRouteFilter } from './attach-route-filter.ts';
import { authorizePort } from './authorize-port.ts';
import { bringFindingBack } from './bring-finding-back.ts';
import { changeAdvertisedPrefixes } from './change-advertised-prefixes.ts';
import { changeConnection } from './change-connection.ts';
import { changeGlobalReachPrefix } from './change-global-reach-prefix.ts';
import { changeNetwork } from './change-network.ts';
import { changePeering } from './change-peering.ts';
import { changePlace } from './change-place.ts';
import { changePortBilling } from './change-port-billing.ts';
import { changeRouteFilter } from './change-route-filter.ts';
import { chooseEra } from './choose-era.ts';
import { choosePortPair } from './choose-port-pair.ts';
import { closeCommitWindow } from './close-commit-window.ts';
import { commitMigration } from './commit-migration.ts';
import { configureMicrosoftPeering } from './configure-microsoft-peering.ts';
import { configurePeeringAsProvider } from './configure-peering-as-provider.ts';
import { configurePrivatePeering } from './configure-private-peering.ts';
import { configurePublicPeering } from './configure-public-peering.ts';
import { createAuthorization } from './create-authorization.ts';
import { createCircuit } from './create-circuit.ts';
import { createGateway } from './create-gateway.ts';
import { createNetwork } from './create-network.ts';
import { createPort } from './create-port.ts';
import { createRouteFilter } from './create-route-filter.ts';
import { deleteCircuit } from './delete-circuit.ts';
import { deleteGateway } from './delete-gateway.ts';
import { deleteMicrosoftPeering } from './delete-microsoft-peering.ts';
import { deleteNetwork } from './delete-network.ts';
import { deletePort } from './delete-port.ts';
import { deletePrivatePeering } from './delete-private-peering.ts';
import { deletePublicPeering } from './delete-public-peering.ts';
import { deleteRouteFilter } from './delete-route-filter.ts';
import { describeDesign } from './describe-design.ts';
import { describeSubscription } from './describe-subscription.ts';
import { detachRouteFilter } from './detach-route-filter.ts';
import { disablePeering } from './disable-peering.ts';
import { discardPlanned } from './discard-planned.ts';
import { downgradeToStandard } from './downgrade-to-standard.ts';
import { downloadLetter } from './download-letter.ts';
import { duplicateCircuit } from './duplicate-circuit.ts';
import { duplicateNetwork } from './duplicate-network.ts';
import { enablePeering } from './enable-peering.ts';
import { enterLocal } from './enter-local.ts';
import { failConnection } from './fail-connection.ts';
import { failMicrosoftSide } from './fail-microsoft-side.ts';
import { failUpdate } from './fail-update.ts';
import { finishConnection } from './finish-connection.ts';
import { finishDeprovisioning } from './finish-deprovisioning.ts';
import { finishGateway } from './finish-gateway.ts';
import { finishGlobalReach } from './finish-global-reach.ts';
import { finishLinkFailoverTest } from './finish-link-failover-test.ts';
import { finishMaintenance } from './finish-maintenance.ts';
import { finishProvisioning } from './finish-provisioning.ts';
import { finishResiliencyValidation } from './finish-resiliency-validation.ts';
import { finishUpdate } from './finish-update.ts';
import { followBandwidth } from './follow-bandwidth.ts';
import { giveUpProvisioning } from './give-up-provisioning.ts';
import { handOverKey } from './hand-over-key.ts';
import { importCircuits } from './import-circuits.ts';
import { importResources } from './import-resources.ts';
import { leaveLocal } from './leave-local.ts';
import { linkNetwork } from './link-network.ts';
import { lowerBandwidth } from './lower-bandwidth.ts';
import { matchRouters } from './match-routers.ts';
import { migrateGateway } from './migrate-gateway.ts';
import { namePlan } from './name-plan.ts';
import { openValidationTicket } from './open-validation-ticket.ts';
import { planAuthorization } from './plan-authorization.ts';
import { planCircuit } from './plan-circuit.ts';
import { planConnection } from './plan-connection.ts';
import { planGlobalReach } from './plan-global-reach.ts';
import { planNetwork } from './plan-network.ts';
import { planPeering } from './plan-peering.ts';
import { planPort } from './plan-port.ts';
import { planReplacement } from './plan-replacement.ts';
import { planRouteFilter } from './plan-route-filter.ts';
import { planSite } from './plan-site.ts';
import { prepareMigration } from './prepare-migration.ts';
import { raiseBandwidth } from './raise-bandwidth.ts';
import { redeemAuthorization } from './redeem-authorization.ts';
import { refreshState } from './refresh-state.ts';
import { rejectValidation } from './reject-validation.ts';
import { removeGlobalReach } from './remove-global-reach.ts';
import { repairCircuit } from './repair-circuit.ts';
import { resetPeering } from './reset-peering.ts';
import { resizeGateway } from './resize-gateway.ts';
import { restoreMicrosoftSide } from './restore-microsoft-side.ts';
import { revokeAuthorization } from './revoke-authorization.ts';
import { revokePortAuthorization } from './revoke-port-authorization.ts';
import { rotateAuthorization } from './rotate-authorization.ts';
import { rotateMacsecKey } from './rotate-macsec-key.ts';
import { rotateMd5Key } from './rotate-md5-key.ts';
import { rotateServiceKey } from './rotate-service-key.ts';
import { scaleGateway } from './scale-gateway.ts';
import { setClassicOperations } from './set-classic-operations.ts';
import { setFindingAside } from './set-finding-aside.ts';
import { setMacsec } from './set-macsec.ts';
import { setPortLink } from './set-port-link.ts';
import { setRateLimit } from './set-rate-limit.ts';
import { startDeprovisioning } from './start-deprovisioning.ts';
import { startLinkFailoverTest } from './start-link-failover-test.ts';
import { startMaintenance } from './start-maintenance.ts';
import { startPortBilling } from './start-port-billing.ts';
import { startProvisioning } from './start-provisioning.ts';
import { startResiliencyValidation } from './start-resiliency-validation.ts';
import { startUpdate } from './start-update.ts';
import { switchToMetered } from './switch-to-metered.ts';
import { switchToUnlimited } from './switch-to-unlimited.ts';
import { takeOverResources } from './take-over-resources.ts';
import { unlinkNetwork } from './unlink-network.ts';
import { upgradeToPremium } from './upgrade-to-premium.ts';
import { uploadPrefixSignature } from './upload-prefix-signature.ts';
import { validateMigration } from './validate-migration.ts';

const list = {
  'plan-circuit': planCircuit,
  'create-circuit': createCircuit,
  'agree-order': agreeOrder,
  'hand-over-key': handOverKey,
  'refresh-state': refreshState,
  'repair-circuit': repairCircuit,
  'delete-circuit': deleteCircuit,
  'raise-bandwidth': raiseBandwidth,
  'lower-bandwidth': lowerBandwidth,
  'follow-bandwidth': followBandwidth,
  'upgrade-to-premium': upgradeToPremium,
  'downgrade-to-standard': downgradeToStandard,
  'leave-local': leaveLocal,
  'enter-local': enterLocal,
  'switch-to-unlimited': switchToUnlimited,
  'switch-to-metered': switchToMetered,
  'change-place': changePlace,
  'plan-replacement': planReplacement,
  'rotate-service-key': rotateServiceKey,
  'set-rate-limit': setRateLimit,
  'set-classic-operations': setClassicOperations,
  'choose-port-pair': choosePortPair,
  'start-provisioning': startProvisioning,
  'finish-provisioning': finishProvisioning,
  'give-up-provisioning': giveUpProvisioning,
  'start-deprovisioning': startDeprovisioning,
  'finish-deprovisioning': finishDeprovisioning,
  'plan-peering': planPeering,
  'configure-private-peering': configurePrivatePeering,
  'configure-microsoft-peering': configureMicrosoftPeering,
  'configure-public-peering': configurePublicPeering,
  'configure-peering-as-provider': configurePeeringAsProvider,
  'change-peering': changePeering,
  'disable-peering': disablePeering,
  'enable-peering': enablePeering,
  'reset-peering': resetPeering,
  'delete-private-peering': deletePrivatePeering,
  'delete-microsoft-peering': deleteMicrosoftPeering,
  'delete-public-peering': deletePublicPeering,
  'rotate-md5-key': rotateMd5Key,
  'match-routers': matchRouters,
  'change-advertised-prefixes': changeAdvertisedPrefixes,
  'answer-prefix-check': answerPrefixCheck,
  'upload-prefix-signature': uploadPrefixSignature,
  'open-validation-ticket': openValidationTicket,
  'accept-validation': acceptValidation,
  'reject-validation': rejectValidation,
  'plan-route-filter': planRouteFilter,
  'create-route-filter': createRouteFilter,
  'change-route-filter': changeRouteFilter,
  'attach-route-filter': attachRouteFilter,
  'detach-route-filter': detachRouteFilter,
  'delete-route-filter': deleteRouteFilter,
  'plan-network': planNetwork,
  'create-network': createNetwork,
  'change-network': changeNetwork,
  'delete-network': deleteNetwork,
  'create-gateway': createGateway,
  'finish-gateway': finishGateway,
  'delete-gateway': deleteGateway,
  'resize-gateway': resizeGateway,
  'scale-gateway': scaleGateway,
  'validate-migration': validateMigration,
  'prepare-migration': prepareMigration,
  'migrate-gateway': migrateGateway,
  'commit-migration': commitMigration,
  'abort-migration': abortMigration,
  'close-commit-window': closeCommitWindow,
  'plan-connection': planConnection,
  'link-network': linkNetwork,
  'change-connection': changeConnection,
  'plan-authorization': planAuthorization,
  'create-authorization': createAuthorization,
  'redeem-authorization': redeemAuthorization,
  'finish-connection': finishConnection,
  'fail-connection': failConnection,
  'take-over-resources': takeOverResources,
  'unlink-network': unlinkNetwork,
  'revoke-authorization': revokeAuthorization,
  'rotate-authorization': rotateAuthorization,
  'plan-global-reach': planGlobalReach,
  'add-global-reach': addGlobalReach,
  'finish-global-reach': finishGlobalReach,
  'change-global-reach-prefix': changeGlobalReachPrefix,
  'remove-global-reach': removeGlobalReach,
  'fail-microsoft-side': failMicrosoftSide,
  'restore-microsoft-side': restoreMicrosoftSide,
  'start-update': startUpdate,
  'finish-update': finishUpdate,
  'fail-update': failUpdate,
  'plan-port': planPort,
  'create-port': createPort,
  'download-letter': downloadLetter,
  'set-port-link': setPortLink,
  'set-macsec': setMacsec,
  'rotate-macsec-key': rotateMacsecKey,
  'authorize-port': authorizePort,
  'revoke-port-authorization': revokePortAuthorization,
  'change-port-billing': changePortBilling,
  'start-port-billing': startPortBilling,
  'delete-port': deletePort,
  'start-link-failover-test': startLinkFailoverTest,
  'finish-link-failover-test': finishLinkFailoverTest,
  'start-resiliency-validation': startResiliencyValidation,
  'finish-resiliency-validation': finishResiliencyValidation,
  'announce-maintenance': announceMaintenance,
  'start-maintenance': startMaintenance,
  'finish-maintenance': finishMaintenance,
  'import-circuits': importCircuits,
  'import-resources': importResources,
  'describe-design': describeDesign,
  'describe-subscription': describeSubscription,
  'discard-planned': discardPlanned,
  'plan-site': planSite,
  'allow-ranges': allowRanges,
  'duplicate-circuit': duplicateCircuit,
  'duplicate-network': duplicateNetwork,
  'set-finding-aside': setFindingAside,
  'bring-finding-back': bringFindingBack,
  'name-plan': namePlan,
  'choose-era': chooseEra,
};

export type ActionId = keyof typeof list;
export const isActionId = (id: string): id is ActionId => Object.hasOwn(list, id);
export const actionIds: readonly ActionId[] = Object.keys(list).filter(isActionId);

type ArgsOf<Any extends { guard: (...parameters: never[]) => unknown }> = Parameters<Any['guard']>[1];

/** What each action needs to know, by action id. */
export type ArgsById = { readonly [Id in ActionId]: ArgsOf<(typeof list)[Id]> };

/** A wish as plain data: what buttons send, refusals offer as remedy, others have waiting and the log keeps. */
export type PlanRequest<Id extends ActionId = ActionId> = {
  readonly [Each in Id]: { readonly id: Each; readonly args: ArgsById[Each] };
}[Id];

/** An action whose remedies are requests of this list. */
export type PlanAction<Args, Reason extends string> = Action<Args, Reason, PlanRequest>;

export const actions: { readonly [Id in ActionId]: Action<ArgsById[Id], string, PlanRequest> } = list;
