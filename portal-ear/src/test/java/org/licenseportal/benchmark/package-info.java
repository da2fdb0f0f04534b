/**
 * Measures what an activation costs beside what it cannot do without. {@code mvn -Pbenchmark} runs it; it is no test,
 * and {@code docs/guide/benchmark.md} says how to read it.
 *
 * <p>{@link org.licenseportal.benchmark.Benchmark} begins; a {@link org.licenseportal.benchmark.Workload} is one kind
 * of operation, of the server or of this process; {@link org.licenseportal.benchmark.ClosedLoop} repeats it on all
 * connections for one {@link org.licenseportal.benchmark.Round}.
 */
package org.licenseportal.benchmark;
