/** The choice of the order of rows and columns: ticks where there is room, else one list. */

import { useWayWords } from '#view/useWayWords.ts';
import type { Order } from './order.ts';

interface Ordering {
  readonly orders: readonly (readonly [Order, string])[];
  readonly order: Order;
  onOrder(order: Order): void;
}

/** One tick for each order. */
export function OrderTicks({ orders, order, onOrder }: Ordering) {
  const { matrix: say } = useWayWords();
  return (
    <fieldset className="matrix-orders">
      <legend className="unseen">{say.order}</legend>
      <span aria-hidden="true">{say.by}</span>
      {orders.map(([key, label]) => (
        <label key={key}>
          <input type="radio" name="matrix-order" checked={key === order} onChange={() => onOrder(key)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** A list of the orders. */
export function OrderSelect({ orders, order, onOrder }: Ordering) {
  const { matrix: say } = useWayWords();
  return (
    <select aria-label={say.order} value={order} onChange={({ target }) => onOrder(target.value as Order)}>
      {orders.map(([key, label]) => (
        <option key={key} value={key}>
          {say.byOne(label)}
        </option>
      ))}
    </select>
  );
}
