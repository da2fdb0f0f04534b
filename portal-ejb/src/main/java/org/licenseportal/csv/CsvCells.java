package org.licenseportal.csv;

import java.util.ArrayList;
import java.util.List;

/** Takes a text apart into rows of cells (RFC 4180): quotes may enclose a cell, and double within one. */
final class CsvCells {

    private static final int END = -1;

    private final String text;
    private final List<CsvRow> rows = new ArrayList<>();
    private int place;
    private int line = 1;

    CsvCells(String text) {
        // spreadsheets put a byte order mark in front
        this.text = text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    List<CsvRow> rows() throws InvalidCsv {
        while (next() != END) {
            int start = line;
            List<String> cells = row();
            if (cells.size() > 1 || !cells.get(0).isBlank()) {
                rows.add(new CsvRow(start, cells));
            }
        }
        return rows;
    }

    private List<String> row() throws InvalidCsv {
        List<String> cells = new ArrayList<>();
        cells.add(cell());
        while (next() == ',') {
            place++;
            cells.add(cell());
        }
        endOfLine();
        return cells;
    }

    private String cell() throws InvalidCsv {
        return next() == '"' ? quoted() : plain();
    }

    private String plain() {
        int start = place;
        while (next() != END && next() != ',' && next() != '\n' && next() != '\r') {
            place++;
        }
        return text.substring(start, place);
    }

    private String quoted() throws InvalidCsv {
        int start = line;
        StringBuilder cell = new StringBuilder();
        for (place++; next() != END; place++) {
            if (next() == '"') {
                place++;
                if (next() != '"') {
                    return closed(cell.toString());
                }
            } else if (next() == '\n') {
                line++;
            }
            cell.append((char) next());
        }
        throw new InvalidCsv(FileError.inLine(start, "A cell begins with a quote that is never closed."));
    }

    private String closed(String cell) throws InvalidCsv {
        if (next() != ',' && next() != '\n' && next() != '\r' && next() != END) {
            throw new InvalidCsv(FileError.inLine(line, "Something follows the closing quote of a cell."));
        }
        return cell;
    }

    private void endOfLine() {
        if (next() == '\r') {
            place++;
        }
        if (next() == '\n') {
            place++;
        }
        line++;
    }

    private int next() {
        return place < text.length() ? text.charAt(place) : END;
    }
}
