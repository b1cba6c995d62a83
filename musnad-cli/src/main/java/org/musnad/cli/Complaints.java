package org.musnad.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what picocli finds wrong with the arguments into words of the user's language. */
final class Complaints {
  private final Messages messages;

  Complaints(Messages messages) {
    this.messages = messages;
  }

  /** What is wrong, and how to see what is right. */
  String about(ParameterException problem) {
    CommandLine command = problem.getCommandLine();
    return what(problem) + System.lineSeparator() + help(command);
  }

  String help(CommandLine command) {
    return messages.text("wrong.help", command.getCommandSpec().qualifiedName());
  }

  private String what(ParameterException problem) {
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (problem instanceof MissingParameterException missing) {
      List<ArgSpec> absent = missing.getMissing();
      return messages.text("wrong.missing", absent.isEmpty()
          ? label(problem.getArgSpec())
          : absent.stream().map(Complaints::label).collect(Collectors.joining(" ")));
    }
    if (problem.getArgSpec() != null && problem.getValue() != null) {
      return messages.text("wrong.value", problem.getValue(), label(problem.getArgSpec()), values(problem.getArgSpec()));
    }
    return problem.getArgSpec() == null
        ? messages.text("wrong.other", String.valueOf(problem.getMessage()))
        : messages.text("wrong.missing", label(problem.getArgSpec()));
  }

  private String unmatched(UnmatchedArgumentException problem) {
    String argument = problem.getUnmatched().isEmpty() ? "" : problem.getUnmatched().get(0);
    List<String> near = problem.getSuggestions();
    String unknown = messages.text(argument.startsWith("-") ? "wrong.option" : "wrong.command", argument);
    return near.isEmpty() ? unknown : unknown + " " + messages.text("wrong.near", String.join(", ", near));
  }

  private static String label(@Nullable ArgSpec argument) {
    if (argument == null) {
      return "";
    }
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static String values(ArgSpec argument) {
    return argument.paramLabel();
  }
}
