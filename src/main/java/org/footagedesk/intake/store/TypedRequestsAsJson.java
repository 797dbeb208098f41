package org.footagedesk.intake.store;

import org.footagedesk.intake.TypedRequest;
import org.footagedesk.intake.TypedRequests;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Typed requests as JSON. */
@Component
class TypedRequestsAsJson implements TypedRequests {

    /** In one order, so that the same request is the same bytes. */
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Override
    public byte[] write(TypedRequest request) {
        return json.writeValueAsBytes(request);
    }

    @Override
    public TypedRequest read(byte[] bytes) {
        return json.readValue(bytes, TypedRequest.class);
    }
}
