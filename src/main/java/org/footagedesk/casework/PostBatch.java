package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.CaseIndex.LetterLine;
import org.footagedesk.letter.Carriage;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterState;
import org.footagedesk.letter.pdf.LetterPdf;
import org.footagedesk.letter.post.LetterToPost;
import org.footagedesk.letter.post.PostBatchPdf;
import org.springframework.stereotype.Component;

/** The letters that are approved for the post and not posted yet, put together to be printed in one go. */
@Component
public class PostBatch {

    private final CaseIndex index;
    private final CaseFiles cases;
    private final LetterTexts texts;
    private final PostBatchPdf pdf;

    PostBatch(CaseIndex index, CaseFiles cases, LetterTexts texts, LetterPdf print) {
        this.index = index;
        this.cases = cases;
        this.texts = texts;
        this.pdf = new PostBatchPdf(print::of);
    }

    /** The letters to post, the one that is due first at the top. */
    public List<LetterLine> waiting() {
        return index.letters(LetterState.APPROVED).stream()
                .filter(letter -> letter.by() == Carriage.POST)
                .toList();
    }

    /** Those letters as one PDF, in that order. */
    public byte[] print(List<LetterLine> letters) {
        return pdf.of(letters.stream().map(this::letter).toList());
    }

    private LetterToPost letter(LetterLine line) {
        CaseFile file = cases.get(line.reference());
        Draft draft = texts.read(line.reference(), file.letters().get(line.id()).content());
        return new LetterToPost(
                line.reference(),
                draft,
                draft.enclosures().stream()
                        .map(paper -> texts.enclosure(line.reference(), paper))
                        .toList());
    }
}
