package org.footagedesk.form.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;

/** The order in which a form is read aloud: its tree of headings, paragraphs and fields. */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement whole = new PDStructureElement("Document", root);
    private final Map<Integer, COSObjectable> parents = new LinkedHashMap<>();
    private final List<PDStructureElement> onPage = new ArrayList<>();

    Tags(PDDocument document) {
        var marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(whole);
    }

    /** What follows stands on that page, which is read in the order of the tags. */
    void begin(PDPage page) {
        var elements = new COSArray();
        onPage.clear();
        page.setStructParents(next(elements));
        page.getCOSObject().setName("Tabs", "S");
    }

    /** The mark under which the next words of that sort are written to the page. */
    int mark(String sort, PDPage page) {
        var element = element(sort, page);
        int mark = onPage.size();
        onPage.add(element);
        element.appendKid(mark);
        ((COSArray) parents.get(page.getStructParents())).add(element);
        return mark;
    }

    /** A field, with what is read aloud for it. */
    void field(PDAnnotationWidget widget, PDPage page, String aloud) {
        var element = element("Form", page);
        element.setAlternateDescription(aloud);
        var reference = new PDObjectReference();
        reference.setReferencedObject(widget);
        element.appendKid(reference);
        widget.setStructParent(next(element));
    }

    void finish() {
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(parents.size());
    }

    private PDStructureElement element(String sort, PDPage page) {
        var element = new PDStructureElement(sort, whole);
        element.setPage(page);
        whole.appendKid(element);
        return element;
    }

    private int next(COSObjectable entry) {
        int key = parents.size();
        parents.put(key, entry);
        return key;
    }
}
