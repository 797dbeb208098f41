package org.footagedesk.intake;

/** The form in which typed requests are kept: the very bytes that are read again later. */
public interface TypedRequests {

    byte[] write(TypedRequest request);

    /** Bytes that are no typed request are an error. */
    TypedRequest read(byte[] bytes);
}
