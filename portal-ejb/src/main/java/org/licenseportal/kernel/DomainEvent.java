package org.licenseportal.kernel;

/** Something that happened and is worth telling other features. Implementations are records named in the past tense. */
public interface DomainEvent {}
