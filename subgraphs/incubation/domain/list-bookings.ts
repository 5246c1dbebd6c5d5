import type { Connection } from '../../shared/connection.ts';
import type { Context } from '../loaders.ts';
import type { FacilityBookingRow } from '../tables.ts';
import type { QueryFacilityBookingsArgs } from '../types.generated.ts';
import { bookingVisibilityOf } from './visibility.ts';

/** A page of the bookings that the caller may see. */
export const listBookings = (
  { principal, store }: Context,
  { filter, orderBy: order, first, after }: QueryFacilityBookingsArgs,
): Promise<Connection<FacilityBookingRow>> =>
  store.facilityBookings({ filter: { ...filter, ...bookingVisibilityOf(principal) }, order, first, after });
