/**
 * Orders of resellers, as the vendor's own system hands them over.
 *
 * <h2>Purpose</h2>
 * An order says who ordered how many pieces of which parts. Placing it makes the vouchers and the sites that the
 * parts stand for, and the reseller has them at once (VEN-3). A line of SWAS also says for which site and for which
 * days; placing it notes the term (VEN-4).
 *
 * <h2>Life cycle</h2>
 * Placed, once and for ever: an order is neither changed nor taken back.
 *
 * <h2>Rules</h2>
 * The number of an order is unique for all resellers together. The same order again, in whatever sequence of lines,
 * makes nothing and answers what the first one made; other content under a known number is refused. The reseller
 * has to be active, every part known, and the site of SWAS one of the reseller's. All is made in one transaction,
 * with entries in the audit trail for the order and for each site, and a mail to the reseller's main contact
 * (MAIL-1). A file of orders is taken whole or not at all ({@link org.licenseportal.order.OrderFile}).
 *
 * <h2>Who calls</h2>
 * {@link org.licenseportal.order.OrderService}: the vendor's key and the vendor's pages.
 *
 * <h2>Tables</h2>
 * {@code purchase_order}, {@code purchase_order_line}, {@code purchase_order_assurance}, {@code purchase_order_site};
 * it has {@code voucher}, {@code site} and {@code assurance} make theirs
 *
 * <h2>Pages and API</h2>
 * {@code /vendor/orders}; {@code /api/v1/orders}
 *
 * <h2>Decisions</h2>
 * 0013, 0040, 0042
 *
 * <h2>Tests</h2>
 * {@code OrderServiceIT}, {@code OrderAssuranceIT}, {@code OrderFileTest}
 */
package org.licenseportal.order;
