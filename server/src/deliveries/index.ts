import { deliveriesOpenQuery, deliveriesQuery } from './deliveries.ts';
import { deliveryQuery } from './delivery.ts';
import { deliverySettleCommand } from './delivery-settle.ts';

export const deliveries = {
  commands: [deliverySettleCommand],
  queries: [deliveriesQuery, deliveriesOpenQuery, deliveryQuery],
  files: [],
};
