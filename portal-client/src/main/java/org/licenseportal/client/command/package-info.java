/**
 * The command line over the library: {@link org.licenseportal.client.command.Main} takes arguments, streams and the
 * environment and gives back an {@link org.licenseportal.client.command.ExitCode}. A command collects what it found in
 * a report, which is printed for people or, with {@code --json}, as one JSON object for scripts; nothing is printed
 * before the command has ended, so that an output is never half an answer.
 */
package org.licenseportal.client.command;
