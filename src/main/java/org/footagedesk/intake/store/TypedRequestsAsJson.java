package org.footagedesk.intake.store;

import org.footagedesk.intake.TypedRequest;
import org.footagedesk.intake.TypedRequests;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Typed requests as JSON. */
@Component
class TypedRequestsAsJson implements TypedRequests {

    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    public byte[] write(TypedRequest request) {
        return json.writeValueAsBytes(request);
    }

    @Override
    public TypedRequest read(byte[] bytes) {
        return json.readValue(bytes, TypedRequest.class);
    }
}
