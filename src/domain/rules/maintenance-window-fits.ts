import type { Rule } from '#domain/shapes/rule.ts';

const LEAST_HOURS = 5;

export const maintenanceWindowFits: Rule<'gateway'> = {
  id: 'maintenance-window-fits',
  about: 'gateway',
  severity: 'info',
  basis: 'D',
  rules: ['MAINT-03'],
  message: 'A maintenance window of a gateway recurs daily and lasts 5 hours or more: {what}.',
  docs: 'https://learn.microsoft.com/azure/expressroute/customer-controlled-gateway-maintenance',
  refuses: [],

  check(_plan, { design }) {
    const { maintenanceWindowHours: hours, maintenanceEveryDays: days } = design ?? {};
    return [
      hours !== undefined && hours < LEAST_HOURS
        ? { field: 'maintenanceWindowHours', data: { what: `${hours} hours are too short` }, suggestion: LEAST_HOURS }
        : [],
      days !== undefined && days !== 1
        ? { field: 'maintenanceEveryDays', data: { what: `every ${days} days is not offered` }, suggestion: 1 }
        : [],
    ].flat();
  },
};
