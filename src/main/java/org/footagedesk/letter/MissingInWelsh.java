package org.footagedesk.letter;

import org.footagedesk.shared.FieldKey;

/** The phrases of {@link MissingInWords} in Welsh. */
final class MissingInWelsh {

    private MissingInWelsh() {}

    static String phraseForAnother(FieldKey missing) {
        return switch (missing) {
            case DS_FULL_NAME -> "enw llawn y person yr ydych yn gweithredu drosto";
            case DS_DATE_OF_BIRTH -> "dyddiad geni'r person yr ydych yn gweithredu drosto";
            case DS_ADDRESS -> "cyfeiriad y person yr ydych yn gweithredu drosto";
            case DS_POSTCODE -> "cod post y person yr ydych yn gweithredu drosto";
            case CLOTHING -> "beth yr oedd y person yr ydych yn gweithredu drosto yn ei wisgo ac yn ei gario";
            case DESCRIPTION -> "sut olwg sydd ar y person yr ydych yn gweithredu drosto, er mwyn i ni allu ei adnabod";
            case PHOTO -> "ffotograff diweddar o'r person yr ydych yn gweithredu drosto";
            case RELATIONSHIP ->
                "prawf y cewch weithredu drosto: ei awdurdod wedi'i lofnodi sy'n eich enwi chi a'r mater hwn, neu'r"
                        + " pŵer cyfreithiol yr ydych yn gweithredu odano";
            case IDENTITY_DOCUMENT -> "prawf o bwy ydych chi, ac o bwy yw'r person yr ydych yn gweithredu drosto";
            case ADDRESS_DOCUMENT -> "prawf o gyfeiriad y person yr ydych yn gweithredu drosto";
            default -> phrase(missing);
        };
    }

    static String phrase(FieldKey missing) {
        return switch (missing) {
            case REQUESTER_NAME, DS_FULL_NAME -> "eich enw llawn";
            case REQUESTER_EMAIL -> "cyfeiriad e-bost neu gyfeiriad post lle gallwn eich cyrraedd";
            case DS_DATE_OF_BIRTH -> "eich dyddiad geni";
            case DS_ADDRESS -> "eich cyfeiriad";
            case DS_POSTCODE -> "eich cod post";
            case DS_TELEPHONE -> "rhif ffôn lle gallwn eich cyrraedd";
            case INCIDENT_FROM, INCIDENT_TO, INCIDENT_DATE_ONLY -> "y dyddiad a'r amser, o fewn awr";
            case INCIDENT_CLOCK -> "ai cyn neu ar ôl i'r clociau newid y noson honno yr oedd yr amser hwnnw";
            case INCIDENT_LOCATION, SITE, CAMERA -> "y lle, mor fanwl ag y gallwch ei ddisgrifio";
            case INCIDENT_DESCRIPTION -> "beth a ddigwyddodd, mewn ychydig eiriau";
            case CLOTHING -> "beth yr oeddech yn ei wisgo ac yn ei gario";
            case DESCRIPTION -> "sut olwg sydd arnoch, er mwyn i ni allu eich adnabod";
            case VEHICLE_REGISTRATION -> "rhif cofrestru'r cerbyd";
            case CRIME_REFERENCE -> "cyfeirnod y drosedd";
            case LOG_NUMBER -> "rhif log y digwyddiad";
            case OFFICER_NAME -> "enw'r swyddog sy'n gofyn";
            case OFFICER_RANK -> "rheng neu swydd y swyddog";
            case OFFICER_NUMBER -> "rhif y swyddog";
            case FORCE -> "yr heddlu";
            case ORGANISATION -> "y sefydliad yr ydych yn ysgrifennu ar ei ran";
            case RELATIONSHIP -> "beth yw eich perthynas â'r person yn y lluniau, a'i awdurdod ysgrifenedig";
            case IDENTITY_DOCUMENT -> "prawf o bwy ydych chi";
            case ADDRESS_DOCUMENT -> "prawf o'ch cyfeiriad";
            case NAME_CHANGE -> "prawf eich bod wedi newid eich enw";
            case PHOTO -> "ffotograff diweddar ohonoch eich hun";
            case FEE, FEE_MENTIONED -> "y ffi";
            case REFERENCE_OR_OCCURRENCE ->
                "cyfeirnod y drosedd neu'r rhif log, neu ddyddiad, amser a lle'r digwyddiad";
            case OFFICER_IDENTITY -> "enw, rheng a rhif y swyddog sy'n gofyn";
        };
    }
}
