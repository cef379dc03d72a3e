package se.kursverk.learner;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.kursverk.attempt.Attempt;
import se.kursverk.attempt.Attempts;
import se.kursverk.attempt.Participant;
import se.kursverk.attempt.Roster;
import se.kursverk.grading.Completion;
import se.kursverk.grading.QuizScore;
import se.kursverk.grading.Status;
import se.kursverk.rendering.FormPages;
import se.kursverk.rendering.GroupTable;
import se.kursverk.rendering.PartState;

/** How the group is doing, for its instructor alone. */
@Controller
final class GroupController {

    /** Where the learners are. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final Visits visits;
    private final Attempts attempts;
    private final Roster roster;
    private final Frame frame;

    GroupController(Visits visits, Attempts attempts, Roster roster, Frame frame) {
        this.visits = visits;
        this.attempts = attempts;
        this.roster = roster;
        this.frame = frame;
    }

    @GetMapping(Paths.ROOT + "{placement}/gruppen")
    ModelAndView group(
            @AuthenticationPrincipal Participant who,
            @PathVariable("placement") UUID placement,
            HttpServletResponse response) {
        Attempt own = visits.at(who, placement);
        if (!own.instructor()) {
            throw Visits.notFound();
        }
        return frame.selection(
                who,
                own,
                new Frame.Content(
                        FormPages.text(own.selection(), "group"),
                        0,
                        1,
                        FormPages.group(own.selection(), new GroupTable(rows(placement), roster.isPartial(placement))),
                        Bar.back(new Paths(placement).top())),
                "",
                response);
    }

    /** Whoever has begun, in the order of beginning, then those of whom only the LMS knows. */
    private List<GroupTable.Row> rows(UUID placement) {
        List<Roster.Member> members = roster.members(placement);
        Map<UUID, String> names = new HashMap<>();
        members.forEach(member -> member.participant().ifPresent(id -> names.put(id, member.name())));
        List<GroupTable.Row> rows = new ArrayList<>();
        for (Attempt attempt : attempts.group(placement)) {
            rows.add(row(attempt, names.getOrDefault(attempt.participant(), ""), rows.size() + 1));
            names.remove(attempt.participant());
        }
        members.stream()
                .filter(member -> member.participant()
                        .filter(id -> !names.containsKey(id))
                        .isEmpty())
                .forEach(member -> rows.add(new GroupTable.Row(
                        member.name(), rows.size() + 1, PartState.NEW, 0, Optional.empty(), Optional.empty())));
        return rows;
    }

    private static GroupTable.Row row(Attempt attempt, String name, int number) {
        int done = (int) attempt.selection().modules().stream()
                .filter(module -> Completion.status(module, attempt.work(module).progress()) == Status.COMPLETED)
                .count();
        boolean begun = attempt.selection().modules().stream()
                .anyMatch(module -> attempt.work(module).begun());
        return new GroupTable.Row(
                name,
                number,
                Visit.state(attempt.report().status(), begun),
                done,
                attempt.report().score().map(QuizScore::hundredths),
                Optional.of(LocalDate.ofInstant(attempt.changed(), ZONE)));
    }
}
